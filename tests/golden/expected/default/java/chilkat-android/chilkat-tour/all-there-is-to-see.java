// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID
import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import com.chilkatsoft.*;

public class Snippet extends Activity {

    static {
        System.loadLibrary("chilkat");
    }

    @Override
    public void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);

        CkGlobal glob = new CkGlobal();
        boolean unlocked = glob.UnlockBundle(System.getenv("CHILKAT_UNLOCK_CODE"));
        if (!unlocked) {
            Log.i("Snippet", glob.lastErrorText());
            return;
        }

        CkHttp http = new CkHttp();
        http.put_RequireSslCertVerify(true);

        // The following JSON is sent in the request body.

        // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

        CkJsonObject json = new CkJsonObject();
        json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
        json.UpdateString("\"a.b\"", "two\nlines");
        json.UpdateNumber("big", "12345678901");
        json.UpdateNumber("price", "1.10");
        json.UpdateBool("on", true);
        json.UpdateNull("none");
        json.UpdateNumber("list[0].id", System.getenv("ID"));
        json.UpdateNewArray("empty");

        // Adds the "Authorization: Bearer ..." header.
        http.put_AuthToken(System.getenv("TOKEN"));

        http.SetRequestHeader("X-Trace", System.getenv("TRACE") + "-1");

        CkHttpResponse resp = http.PostJson3("https://api.example.com/v1/" + System.getenv("TENANT") + "/things?q=a%20b", "application/json", json);
        if (!http.get_LastMethodSuccess()) {
            Log.i("Snippet", http.lastErrorText());
            return;
        }

        CkStringBuilder sbResponseBody = new CkStringBuilder();
        resp.GetBodySb(sbResponseBody);

        CkJsonObject jResp = new CkJsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.put_EmitCompact(false);

        Log.i("Snippet", "Response Body:");
        Log.i("Snippet", jResp.emit());

        int respStatusCode = resp.get_StatusCode();
        Log.i("Snippet", "Response Status Code = " + respStatusCode);
        if (respStatusCode >= 400) {
            Log.i("Snippet", "Response Header:");
            Log.i("Snippet", resp.header());
            String errCode = jResp.stringOf("code");
            String errMessage = jResp.stringOf("message");
            Log.i("Snippet", "code: " + errCode);
            Log.i("Snippet", "message: " + errMessage);
            Log.i("Snippet", "Failed.");
            return;
        }

        // Sample JSON response:
        // (Sample code for parsing the JSON response is shown below)

        // {
        //   "id": 7,
        //   "done": false,
        //   "ratio": 0.5,
        //   "rows": [
        //     {
        //       "type": "x",
        //       "owner": {
        //         "name": "Ada"
        //       }
        //     }
        //   ],
        //   "next": null
        // }

        // Sample code for parsing the JSON response...

        int id = jResp.IntOf("id");
        boolean done = jResp.BoolOf("done");
        String ratio = jResp.stringOf("ratio");

        Log.i("Snippet", "id: " + id);
        Log.i("Snippet", "done: " + done);
        Log.i("Snippet", "ratio: " + ratio);

        int count_i = jResp.SizeOfArray("rows");
        for (int i = 0; i < count_i; i++) {
            jResp.put_I(i);
            String type = jResp.stringOf("rows[i].type");
            String Name = jResp.stringOf("rows[i].owner.name");

            Log.i("Snippet", "rows[i].type: " + type);
            Log.i("Snippet", "rows[i].owner.name: " + Name);
        }

        boolean nextIsNull = jResp.IsNullOf("next");

        Log.i("Snippet", "next is null: " + nextIsNull);
    }
}
