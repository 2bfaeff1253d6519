// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID
import com.chilkatsoft.*;

public class Snippet {

    static {
        System.loadLibrary("chilkat");
    }

    public static void main(String[] argv) {
        CkGlobal glob = new CkGlobal();
        boolean unlocked = glob.UnlockBundle(System.getenv("CHILKAT_UNLOCK_CODE"));
        if (!unlocked) {
            System.out.println(glob.lastErrorText());
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
            System.out.println(http.lastErrorText());
            return;
        }

        CkStringBuilder sbResponseBody = new CkStringBuilder();
        resp.GetBodySb(sbResponseBody);

        CkJsonObject jResp = new CkJsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.put_EmitCompact(false);

        System.out.println("Response Body:");
        System.out.println(jResp.emit());

        int respStatusCode = resp.get_StatusCode();
        System.out.println("Response Status Code = " + respStatusCode);
        if (respStatusCode >= 400) {
            System.out.println("Response Header:");
            System.out.println(resp.header());
            String errCode = jResp.stringOf("code");
            String errMessage = jResp.stringOf("message");
            System.out.println("code: " + errCode);
            System.out.println("message: " + errMessage);
            System.out.println("Failed.");
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

        System.out.println("id: " + id);
        System.out.println("done: " + done);
        System.out.println("ratio: " + ratio);

        int count_i = jResp.SizeOfArray("rows");
        for (int i = 0; i < count_i; i++) {
            jResp.put_I(i);
            String type = jResp.stringOf("rows[i].type");
            String Name = jResp.stringOf("rows[i].owner.name");

            System.out.println("rows[i].type: " + type);
            System.out.println("rows[i].owner.name: " + Name);
        }

        boolean nextIsNull = jResp.IsNullOf("next");

        System.out.println("next is null: " + nextIsNull);
    }
}
