<?php
// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

$glob = new COM("Chilkat.Global", null, CP_UTF8);
$glob->DefaultUtf8 = 1;
$unlocked = $glob->UnlockBundle(getenv("CHILKAT_UNLOCK_CODE"));
if (!$unlocked) {
    echo $glob->LastErrorText . "\n";
    exit(1);
}

// tag::request[] --8<-- [start:request]
$http = new COM("Chilkat.Http", null, CP_UTF8);
$http->RequireSslCertVerify = 1;

// The following JSON is sent in the request body.

// {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

$json = new COM("Chilkat.JsonObject", null, CP_UTF8);
$json->UpdateString("name", "Zoë \"Z\" \$HOME 'q' 50% #{x} `y` \\ [z]");
$json->UpdateString("\"a.b\"", "two\nlines");
$json->UpdateNumber("big", "12345678901");
$json->UpdateNumber("price", "1.10");
$json->UpdateBool("on", 1);
$json->UpdateNull("none");
$json->UpdateNumber("list[0].id", getenv("ID"));
$json->UpdateNewArray("empty");

// Adds the "Authorization: Bearer ..." header.
$http->AuthToken = getenv("TOKEN");

$http->SetRequestHeader("X-Trace", getenv("TRACE") . "-1");

$resp = $http->PostJson3("https://api.example.com/v1/" . getenv("TENANT") . "/things?q=a%20b", "application/json", $json);
if (!$http->LastMethodSuccess) {
    echo $http->LastErrorText . "\n";
    exit(1);
}
// end::request[] --8<-- [end:request]

// tag::response[] --8<-- [start:response]
$sbResponseBody = new COM("Chilkat.StringBuilder", null, CP_UTF8);
$resp->GetBodySb($sbResponseBody);

$jResp = new COM("Chilkat.JsonObject", null, CP_UTF8);
$jResp->LoadSb($sbResponseBody);
$jResp->EmitCompact = 0;

echo "Response Body:" . "\n";
echo $jResp->Emit() . "\n";

$respStatusCode = $resp->StatusCode;
echo "Response Status Code = " . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    echo "Response Header:" . "\n";
    echo $resp->Header . "\n";
    $errCode = $jResp->StringOf("code");
    $errMessage = $jResp->StringOf("message");
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
$ratio = $jResp->StringOf("ratio");

echo "id: " . $id . "\n";
echo "done: " . $done . "\n";
echo "ratio: " . $ratio . "\n";

$count_i = $jResp->SizeOfArray("rows");
for ($i = 0; $i < $count_i; $i++) {
    $jResp->I = $i;
    $type = $jResp->StringOf("rows[i].type");
    $Name = $jResp->StringOf("rows[i].owner.name");

    echo "rows[i].type: " . $type . "\n";
    echo "rows[i].owner.name: " . $Name . "\n";
}

$nextIsNull = $jResp->IsNullOf("next");

echo "next is null: " . $nextIsNull . "\n";
// end::response[] --8<-- [end:response]
