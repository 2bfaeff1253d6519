// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

program Snippet;

{$APPTYPE CONSOLE}

uses
    SysUtils, Global, Http, HttpResponse, JsonObject, StringBuilder;

procedure Run;
var
    glob: HCkGlobal;
    unlocked: Boolean;
    http: HCkHttp;
    json: HCkJsonObject;
    resp: HCkHttpResponse;
    sbResponseBody: HCkStringBuilder;
    jResp: HCkJsonObject;
    respStatusCode: Integer;
    errCode: PWideChar;
    errMessage: PWideChar;
    id: Integer;
    done: Boolean;
    ratio: PWideChar;
    count_i: Integer;
    i: Integer;
    v_type: PWideChar;
    v_Name: PWideChar;
    nextIsNull: Boolean;
begin
    glob := CkGlobal_Create();
    unlocked := CkGlobal_UnlockBundle(glob, PWideChar(GetEnvironmentVariable('CHILKAT_UNLOCK_CODE')));
    if not unlocked then begin
        WriteLn(string(CkGlobal__lastErrorText(glob)));
        CkGlobal_Dispose(glob);
        Exit;
    end;
    CkGlobal_Dispose(glob);

    http := CkHttp_Create();
    CkHttp_putRequireSslCertVerify(http, True);

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    json := CkJsonObject_Create();
    CkJsonObject_UpdateString(json, 'name', 'Zo'#235' "Z" $HOME ''q'' 50% #{x} `y` \ [z]');
    CkJsonObject_UpdateString(json, '"a.b"', 'two'#10'lines');
    CkJsonObject_UpdateNumber(json, 'big', '12345678901');
    CkJsonObject_UpdateNumber(json, 'price', '1.10');
    CkJsonObject_UpdateBool(json, 'on', True);
    CkJsonObject_UpdateNull(json, 'none');
    CkJsonObject_UpdateNumber(json, 'list[0].id', PWideChar(GetEnvironmentVariable('ID')));
    CkJsonObject_UpdateNewArray(json, 'empty');

    // Adds the "Authorization: Bearer ..." header.
    CkHttp_putAuthToken(http, PWideChar(GetEnvironmentVariable('TOKEN')));

    CkHttp_SetRequestHeader(http, 'X-Trace', PWideChar(GetEnvironmentVariable('TRACE') + '-1'));

    resp := CkHttp_PostJson3(http, PWideChar('https://api.example.com/v1/' + GetEnvironmentVariable('TENANT') + '/things?q=a%20b'), 'application/json', json);
    if not CkHttp_getLastMethodSuccess(http) then begin
        WriteLn(string(CkHttp__lastErrorText(http)));
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(json);
        Exit;
    end;

    sbResponseBody := CkStringBuilder_Create();
    CkHttpResponse_GetBodySb(resp, sbResponseBody);

    jResp := CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, False);

    WriteLn('Response Body:');
    WriteLn(string(CkJsonObject__emit(jResp)));

    respStatusCode := CkHttpResponse_getStatusCode(resp);
    WriteLn('Response Status Code = ', respStatusCode);
    if respStatusCode >= 400 then begin
        WriteLn('Response Header:');
        WriteLn(string(CkHttpResponse__header(resp)));
        errCode := CkJsonObject__stringOf(jResp, 'code');
        errMessage := CkJsonObject__stringOf(jResp, 'message');
        WriteLn('code: ', string(errCode));
        WriteLn('message: ', string(errMessage));
        WriteLn('Failed.');
        CkHttpResponse_Dispose(resp);
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(json);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
        Exit;
    end;

    CkHttpResponse_Dispose(resp);

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

    id := CkJsonObject_IntOf(jResp, 'id');
    done := CkJsonObject_BoolOf(jResp, 'done');
    ratio := CkJsonObject__stringOf(jResp, 'ratio');

    WriteLn('id: ', id);
    WriteLn('done: ', done);
    WriteLn('ratio: ', string(ratio));

    count_i := CkJsonObject_SizeOfArray(jResp, 'rows');
    for i := 0 to count_i - 1 do begin
        CkJsonObject_putI(jResp, i);
        v_type := CkJsonObject__stringOf(jResp, 'rows[i].type');
        v_Name := CkJsonObject__stringOf(jResp, 'rows[i].owner.name');

        WriteLn('rows[i].type: ', string(v_type));
        WriteLn('rows[i].owner.name: ', string(v_Name));
    end;

    nextIsNull := CkJsonObject_IsNullOf(jResp, 'next');

    WriteLn('next is null: ', nextIsNull);

    CkHttp_Dispose(http);
    CkJsonObject_Dispose(json);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
end;

begin
    Run;
end.
