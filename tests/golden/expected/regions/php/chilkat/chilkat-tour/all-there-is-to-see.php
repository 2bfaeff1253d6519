<?php
// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

require "chilkat.php";

$glob = new CkGlobal();
$glob->put_DefaultUtf8(true);
$unlocked = $glob->UnlockBundle(getenv("CHILKAT_UNLOCK_CODE"));
if (!$unlocked) {
    echo $glob->lastErrorText() . "\n";
    exit(1);
}

// tag::request[] --8<-- [start:request]
$http = new CkHttp();
$http->put_RequireSslCertVerify(true);

// The following JSON is sent in the request body.

// {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

$json = new CkJsonObject();
$json->UpdateString("name", "Zoë \"Z\" \$HOME 'q' 50% #{x} `y` \\ [z]");
$json->UpdateString("\"a.b\"", "two\nlines");
$json->UpdateNumber("big", "12345678901");
$json->UpdateNumber("price", "1.10");
$json->UpdateBool("on", true);
$json->UpdateNull("none");
$json->UpdateNumber("list[0].id", getenv("ID"));
$json->UpdateNewArray("empty");

// Adds the "Authorization: Bearer ..." header.
$http->put_AuthToken(getenv("TOKEN"));

$http->SetRequestHeader("X-Trace", getenv("TRACE") . "-1");

$resp = $http->PostJson3("https://api.example.com/v1/" . getenv("TENANT") . "/things?q=a%20b", "application/json", $json);
if (!$http->get_LastMethodSuccess()) {
    echo $http->lastErrorText() . "\n";
    exit(1);
}
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
$sbResponseBody = new CkStringBuilder();
$resp->GetBodySb($sbResponseBody);

$jResp = new CkJsonObject();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(false);

echo "Response Body:" . "\n";
echo $jResp->emit() . "\n";

$respStatusCode = $resp->get_StatusCode();
echo "Response Status Code = " . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    echo "Response Header:" . "\n";
    echo $resp->header() . "\n";
    $errCode = $jResp->stringOf("code");
    $errMessage = $jResp->stringOf("message");
    echo "code: " . $errCode . "\n";
    echo "message: " . $errMessage . "\n";
    echo "Failed." . "\n";
    exit(1);
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

$id = $jResp->IntOf("id");
$done = $jResp->BoolOf("done");
$ratio = $jResp->stringOf("ratio");

echo "id: " . $id . "\n";
echo "done: " . $done . "\n";
echo "ratio: " . $ratio . "\n";

$count_i = $jResp->SizeOfArray("rows");
for ($i = 0; $i < $count_i; $i++) {
    $jResp->put_I($i);
    $type = $jResp->stringOf("rows[i].type");
    $Name = $jResp->stringOf("rows[i].owner.name");

    echo "rows[i].type: " . $type . "\n";
    echo "rows[i].owner.name: " . $Name . "\n";
}

$nextIsNull = $jResp->IsNullOf("next");

echo "next is null: " . $nextIsNull . "\n";
// end::response[] --8<-- [end:response]
