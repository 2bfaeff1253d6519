// This example assumes that the Chilkat API has been unlocked.

CkoHttp *http = [[CkoHttp alloc] init];

CkoStringBuilder *sbRequestBody = [[CkoStringBuilder alloc] init];
[sbRequestBody Append:@"{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}"];

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = @"<token>";

[http SetRequestHeader:@"X-Trace" value:@"{{trace}}-1"];

CkoHttpResponse *resp = [http PTextSb:@"POST" url:@"https://api.example.com/v1/{{tenant}}/things?q=a%20b" textData:sbRequestBody charset:@"utf-8" contentType:@"application/json" md5:NO gzip:NO];
if (!http.LastMethodSuccess) {
    NSLog(@"%@", http.LastErrorText);
    return;
}

CkoStringBuilder *sbResponseBody = [[CkoStringBuilder alloc] init];
[resp GetBodySb:sbResponseBody];

CkoJsonObject *jResp = [[CkoJsonObject alloc] init];
[jResp LoadSb:sbResponseBody];
jResp.EmitCompact = NO;

NSLog(@"%@", @"Response Body:");
NSLog(@"%@", [jResp Emit]);

int respStatusCode = [resp.StatusCode intValue];
NSLog(@"%@ %d", @"Response Status Code =", respStatusCode);
if (respStatusCode >= 400) {
    NSLog(@"%@", @"Response Header:");
    NSLog(@"%@", resp.Header);
    NSLog(@"%@", @"Failed.");
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

int v_id = [[jResp IntOf:@"id"] intValue];
BOOL done = [jResp BoolOf:@"done"];
NSString *ratio = [jResp StringOf:@"ratio"];

NSLog(@"%@ %d", @"id:", v_id);
NSLog(@"%@ %d", @"done:", done);
NSLog(@"%@ %@", @"ratio:", ratio);

int count_i = [[jResp SizeOfArray:@"rows"] intValue];
for (int i = 0; i < count_i; i++) {
    jResp.I = [NSNumber numberWithInt:i];
    NSString *type = [jResp StringOf:@"rows[i].type"];
    NSString *Name = [jResp StringOf:@"rows[i].owner.name"];

    NSLog(@"%@ %@", @"rows[i].type:", type);
    NSLog(@"%@ %@", @"rows[i].owner.name:", Name);
}

BOOL nextIsNull = [jResp IsNullOf:@"next"];

NSLog(@"%@ %d", @"next is null:", nextIsNull);
