// This example assumes that the Chilkat API has been unlocked.

$http = new COM("Chilkat.Http", null, CP_UTF8);

$sbRequestBody = new COM("Chilkat.StringBuilder", null, CP_UTF8);
$sbRequestBody->Append("{\"name\": \"Zoë \\\"Z\\\" \$HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
$http->AuthToken = "<token>";

$http->SetRequestHeader("X-Trace", "{{trace}}-1");

$resp = $http->PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", $sbRequestBody, "utf-8", "application/json", 0, 0);
if (!$http->LastMethodSuccess) {
    echo $http->LastErrorText . "\n";
    exit(1);
}

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
