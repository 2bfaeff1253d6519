// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

#import <Foundation/Foundation.h>
#import "CkoGlobal.h"
#import "CkoHttp.h"
#import "CkoHttpResponse.h"
#import "CkoJsonObject.h"
#import "CkoStringBuilder.h"

static void ChilkatSnippet(void) {
    CkoGlobal *glob = [[CkoGlobal alloc] init];
    BOOL unlocked = [glob UnlockBundle:NSProcessInfo.processInfo.environment[@"CHILKAT_UNLOCK_CODE"]];
    if (!unlocked) {
        NSLog(@"%@", glob.LastErrorText);
        return;
    }

    // tag::request[] --8<-- [start:request]
    CkoHttp *http = [[CkoHttp alloc] init];
    http.RequireSslCertVerify = YES;

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    CkoJsonObject *json = [[CkoJsonObject alloc] init];
    [json UpdateString:@"name" value:@"Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]"];
    [json UpdateString:@"\"a.b\"" value:@"two\nlines"];
    [json UpdateNumber:@"big" numericStr:@"12345678901"];
    [json UpdateNumber:@"price" numericStr:@"1.10"];
    [json UpdateBool:@"on" value:YES];
    [json UpdateNull:@"none"];
    [json UpdateNumber:@"list[0].id" numericStr:NSProcessInfo.processInfo.environment[@"ID"]];
    [json UpdateNewArray:@"empty"];

    // Adds the "Authorization: Bearer ..." header.
    http.AuthToken = NSProcessInfo.processInfo.environment[@"TOKEN"];

    [http SetRequestHeader:@"X-Trace" value:[@[NSProcessInfo.processInfo.environment[@"TRACE"], @"-1"] componentsJoinedByString:@""]];

    CkoHttpResponse *resp = [http PostJson3:[@[@"https://api.example.com/v1/", NSProcessInfo.processInfo.environment[@"TENANT"], @"/things?q=a%20b"] componentsJoinedByString:@""] contentType:@"application/json" json:json];
    if (!http.LastMethodSuccess) {
        NSLog(@"%@", http.LastErrorText);
        return;
    }
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
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
        NSString *errCode = [jResp StringOf:@"code"];
        NSString *errMessage = [jResp StringOf:@"message"];
        NSLog(@"%@ %@", @"code:", errCode);
        NSLog(@"%@ %@", @"message:", errMessage);
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
    // end::response[] --8<-- [end:response]
}

int main(void) {
    @autoreleasepool {
        ChilkatSnippet();
    }
    return 0;
}
