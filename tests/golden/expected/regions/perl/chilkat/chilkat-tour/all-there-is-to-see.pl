# All there is to see
#
# Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

use strict;
use warnings;
use chilkat;

my $glob = chilkat::CkGlobal->new();
$glob->put_DefaultUtf8(1);
my $unlocked = $glob->UnlockBundle($ENV{CHILKAT_UNLOCK_CODE});
if (!$unlocked) {
    print $glob->lastErrorText() . "\n";
    exit 1;
}

# tag::request[] --8<-- [start:request]
my $http = chilkat::CkHttp->new();
$http->put_RequireSslCertVerify(1);

# The following JSON is sent in the request body.

# {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

my $json = chilkat::CkJsonObject->new();
$json->UpdateString("name", "Zoë \"Z\" \$HOME 'q' 50% #{x} `y` \\ [z]");
$json->UpdateString("\"a.b\"", "two\nlines");
$json->UpdateNumber("big", "12345678901");
$json->UpdateNumber("price", "1.10");
$json->UpdateBool("on", 1);
$json->UpdateNull("none");
$json->UpdateNumber("list[0].id", $ENV{ID});
$json->UpdateNewArray("empty");

# Adds the "Authorization: Bearer ..." header.
$http->put_AuthToken($ENV{TOKEN});

$http->SetRequestHeader("X-Trace", $ENV{TRACE} . "-1");

my $resp = $http->PostJson3("https://api.example.com/v1/" . $ENV{TENANT} . "/things?q=a%20b", "application/json", $json);
if (!$http->get_LastMethodSuccess()) {
    print $http->lastErrorText() . "\n";
    exit 1;
}
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
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
    my $errCode = $jResp->stringOf("code");
    my $errMessage = $jResp->stringOf("message");
    print "code: " . $errCode . "\n";
    print "message: " . $errMessage . "\n";
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
# end::response[] --8<-- [end:response]
