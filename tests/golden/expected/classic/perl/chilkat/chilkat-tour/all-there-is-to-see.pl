# This example assumes that the Chilkat API has been unlocked.

my $http = chilkat::CkHttp->new();

my $sbRequestBody = chilkat::CkStringBuilder->new();
$sbRequestBody->Append("{\"name\": \"Zoë \\\"Z\\\" \$HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

# Adds the "Authorization: Bearer <token>" header.
$http->put_AuthToken("<token>");

$http->SetRequestHeader("X-Trace", "{{trace}}-1");

my $resp = $http->PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", $sbRequestBody, "utf-8", "application/json", 0, 0);
if (!$http->get_LastMethodSuccess()) {
    print $http->lastErrorText() . "\n";
    exit 1;
}

my $sbResponseBody = chilkat::CkStringBuilder->new();
$resp->GetBodySb($sbResponseBody);

my $jResp = chilkat::CkJsonObject->new();
$jResp->LoadSb($sbResponseBody);
$jResp->put_EmitCompact(0);

print "Response Body:" . "\n";
print $jResp->emit() . "\n";

my $respStatusCode = $resp->get_StatusCode();
print "Response Status Code = " . $respStatusCode . "\n";
if ($respStatusCode >= 400) {
    print "Response Header:" . "\n";
    print $resp->header() . "\n";
    print "Failed." . "\n";
    exit 1;
}

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "id": 7,
#   "done": false,
#   "ratio": 0.5,
#   "rows": [
#     {
#       "type": "x",
#       "owner": {
#         "name": "Ada"
#       }
#     }
#   ],
#   "next": null
# }

# Sample code for parsing the JSON response...

my $id = $jResp->IntOf("id");
my $done = $jResp->BoolOf("done");
my $ratio = $jResp->stringOf("ratio");

print "id: " . $id . "\n";
print "done: " . $done . "\n";
print "ratio: " . $ratio . "\n";

my $count_i = $jResp->SizeOfArray("rows");
for my $i (0 .. $count_i - 1) {
    $jResp->put_I($i);
    my $type = $jResp->stringOf("rows[i].type");
    my $Name = $jResp->stringOf("rows[i].owner.name");

    print "rows[i].type: " . $type . "\n";
    print "rows[i].owner.name: " . $Name . "\n";
}

my $nextIsNull = $jResp->IsNullOf("next");

print "next is null: " . $nextIsNull . "\n";
