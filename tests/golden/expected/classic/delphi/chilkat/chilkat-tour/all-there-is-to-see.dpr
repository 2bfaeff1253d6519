// This example assumes that the Chilkat API has been unlocked.

var
    http: HCkHttp;
    sbRequestBody: HCkStringBuilder;
    resp: HCkHttpResponse;
    sbResponseBody: HCkStringBuilder;
    jResp: HCkJsonObject;
    respStatusCode: Integer;
    id: Integer;
    done: Boolean;
    ratio: PWideChar;
    count_i: Integer;
    i: Integer;
    v_type: PWideChar;
    v_Name: PWideChar;
    nextIsNull: Boolean;
begin
    http := CkHttp_Create();

    sbRequestBody := CkStringBuilder_Create();
    CkStringBuilder_Append(sbRequestBody, '{"name": "Zo'#235' \"Z\" $HOME ''q'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}');

    // Adds the "Authorization: Bearer <token>" header.
    CkHttp_putAuthToken(http, '<token>');

    CkHttp_SetRequestHeader(http, 'X-Trace', '{{trace}}-1');

    resp := CkHttp_PTextSb(http, 'POST', 'https://api.example.com/v1/{{tenant}}/things?q=a%20b', sbRequestBody, 'utf-8', 'application/json', False, False);
    if not CkHttp_getLastMethodSuccess(http) then begin
        WriteLn(string(CkHttp__lastErrorText(http)));
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbRequestBody);
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
        WriteLn('Failed.');
        CkHttpResponse_Dispose(resp);
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbRequestBody);
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
    CkStringBuilder_Dispose(sbRequestBody);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
end;
