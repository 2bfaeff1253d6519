// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID
// Build it with: mcs -r:ChilkatMono.dll snippet.cs

using System;

public static class Snippet
{
    public static void Main()
    {
        Chilkat.Global glob = new Chilkat.Global();
        bool unlocked = glob.UnlockBundle(Environment.GetEnvironmentVariable("CHILKAT_UNLOCK_CODE"));
        if (!unlocked) {
            Console.WriteLine(glob.LastErrorText);
            return;
        }

        Chilkat.Http http = new Chilkat.Http();
        http.RequireSslCertVerify = true;

        // The following JSON is sent in the request body.

        // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

        Chilkat.JsonObject json = new Chilkat.JsonObject();
        json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
        json.UpdateString("\"a.b\"", "two\nlines");
        json.UpdateNumber("big", "12345678901");
        json.UpdateNumber("price", "1.10");
        json.UpdateBool("on", true);
        json.UpdateNull("none");
        json.UpdateNumber("list[0].id", Environment.GetEnvironmentVariable("ID"));
        json.UpdateNewArray("empty");

        // Adds the "Authorization: Bearer ..." header.
        http.AuthToken = Environment.GetEnvironmentVariable("TOKEN");

        http.SetRequestHeader("X-Trace", Environment.GetEnvironmentVariable("TRACE") + "-1");

        Chilkat.HttpResponse resp = http.PostJson3("https://api.example.com/v1/" + Environment.GetEnvironmentVariable("TENANT") + "/things?q=a%20b", "application/json", json);
        if (!http.LastMethodSuccess) {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        resp.GetBodySb(sbResponseBody);

        Chilkat.JsonObject jResp = new Chilkat.JsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jResp.Emit());

        int respStatusCode = resp.StatusCode;
        Console.WriteLine("Response Status Code = " + respStatusCode);
        if (respStatusCode >= 400) {
            Console.WriteLine("Response Header:");
            Console.WriteLine(resp.Header);
            string errCode = jResp.StringOf("code");
            string errMessage = jResp.StringOf("message");
            Console.WriteLine("code: " + errCode);
            Console.WriteLine("message: " + errMessage);
            Console.WriteLine("Failed.");
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
        bool done = jResp.BoolOf("done");
        string ratio = jResp.StringOf("ratio");

        Console.WriteLine("id: " + id);
        Console.WriteLine("done: " + done);
        Console.WriteLine("ratio: " + ratio);

        int count_i = jResp.SizeOfArray("rows");
        for (int i = 0; i < count_i; i++) {
            jResp.I = i;
            string type = jResp.StringOf("rows[i].type");
            string Name = jResp.StringOf("rows[i].owner.name");

            Console.WriteLine("rows[i].type: " + type);
            Console.WriteLine("rows[i].owner.name: " + Name);
        }

        bool nextIsNull = jResp.IsNullOf("next");

        Console.WriteLine("next is null: " + nextIsNull);
    }
}
