// This example assumes that the Chilkat API has been unlocked.

$http = new CkHttp();

$sbRequestBody = new CkStringBuilder();
$sbRequestBody->Append("{\"name\": \"Zoë \\\"Z\\\" \$HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
$http->put_AuthToken("<token>");

$http->SetRequestHeader("X-Trace", "{{trace}}-1");

$resp = $http->PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", $sbRequestBody, "utf-8", "application/json", false, false);
if (!$http->get_LastMethodSuccess()) {
    echo $http->lastErrorText() . "\n";
    exit(1);
}

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
