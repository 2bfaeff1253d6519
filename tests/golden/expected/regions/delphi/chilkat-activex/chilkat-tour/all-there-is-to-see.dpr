// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

program Snippet;

{$APPTYPE CONSOLE}

uses
    SysUtils, ActiveX, Chilkat_TLB;

procedure Run;
var
    glob: TChilkatGlobal;
    unlocked: Integer;
    http: TChilkatHttp;
    json: TChilkatJsonObject;
    resp: IChilkatHttpResponse;
    sbResponseBody: TChilkatStringBuilder;
    jResp: TChilkatJsonObject;
    respStatusCode: Integer;
    errCode: WideString;
    errMessage: WideString;
    id: Integer;
    done: Integer;
    ratio: WideString;
    count_i: Integer;
    i: Integer;
    v_type: WideString;
    v_Name: WideString;
    nextIsNull: Integer;
begin
    glob := TChilkatGlobal.Create(nil);
    unlocked := glob.UnlockBundle(GetEnvironmentVariable('CHILKAT_UNLOCK_CODE'));
    if unlocked = 0 then begin
        WriteLn(glob.LastErrorText);
        Exit;
    end;

    // tag::request[] --8<-- [start:request]
    http := TChilkatHttp.Create(nil);
    http.RequireSslCertVerify := 1;

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    json := TChilkatJsonObject.Create(nil);
    json.UpdateString('name', 'Zo'#235' "Z" $HOME ''q'' 50% #{x} `y` \ [z]');
    json.UpdateString('"a.b"', 'two'#10'lines');
    json.UpdateNumber('big', '12345678901');
    json.UpdateNumber('price', '1.10');
    json.UpdateBool('on', 1);
    json.UpdateNull('none');
    json.UpdateNumber('list[0].id', GetEnvironmentVariable('ID'));
    json.UpdateNewArray('empty');

    // Adds the "Authorization: Bearer ..." header.
    http.AuthToken := GetEnvironmentVariable('TOKEN');

    http.SetRequestHeader('X-Trace', GetEnvironmentVariable('TRACE') + '-1');

    resp := http.PostJson3('https://api.example.com/v1/' + GetEnvironmentVariable('TENANT') + '/things?q=a%20b', 'application/json', json.ControlInterface);
    if http.LastMethodSuccess = 0 then begin
        WriteLn(http.LastErrorText);
        Exit;
    end;
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
    sbResponseBody := TChilkatStringBuilder.Create(nil);
    resp.GetBodySb(sbResponseBody.ControlInterface);

    jResp := TChilkatJsonObject.Create(nil);
    jResp.LoadSb(sbResponseBody.ControlInterface);
    jResp.EmitCompact := 0;

    WriteLn('Response Body:');
    WriteLn(jResp.Emit());

    respStatusCode := resp.StatusCode;
    WriteLn('Response Status Code = ', respStatusCode);
    if respStatusCode >= 400 then begin
        WriteLn('Response Header:');
        WriteLn(resp.Header);
        errCode := jResp.StringOf('code');
        errMessage := jResp.StringOf('message');
        WriteLn('code: ', errCode);
        WriteLn('message: ', errMessage);
        WriteLn('Failed.');
        Exit;
    end;

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

    id := jResp.IntOf('id');
    done := jResp.BoolOf('done');
    ratio := jResp.StringOf('ratio');

    WriteLn('id: ', id);
    WriteLn('done: ', done);
    WriteLn('ratio: ', ratio);

    count_i := jResp.SizeOfArray('rows');
    for i := 0 to count_i - 1 do begin
        jResp.I := i;
        v_type := jResp.StringOf('rows[i].type');
        v_Name := jResp.StringOf('rows[i].owner.name');

        WriteLn('rows[i].type: ', v_type);
        WriteLn('rows[i].owner.name: ', v_Name);
    end;

    nextIsNull := jResp.IsNullOf('next');

    WriteLn('next is null: ', nextIsNull);
    // end::response[] --8<-- [end:response]
end;

begin
    CoInitialize(nil);
    Run;
end.
