// This example assumes that the Chilkat API has been unlocked.

var
    http: TChilkatHttp;
    sbRequestBody: TChilkatStringBuilder;
    resp: IChilkatHttpResponse;
    sbResponseBody: TChilkatStringBuilder;
    jResp: TChilkatJsonObject;
    respStatusCode: Integer;
    id: Integer;
    done: Integer;
    ratio: WideString;
    count_i: Integer;
    i: Integer;
    v_type: WideString;
    v_Name: WideString;
    nextIsNull: Integer;
begin
    http := TChilkatHttp.Create(nil);

    sbRequestBody := TChilkatStringBuilder.Create(nil);
    sbRequestBody.Append('{"name": "Zo'#235' \"Z\" $HOME ''q'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}');

    // Adds the "Authorization: Bearer <token>" header.
    http.AuthToken := '<token>';

    http.SetRequestHeader('X-Trace', '{{trace}}-1');

    resp := http.PTextSb('POST', 'https://api.example.com/v1/{{tenant}}/things?q=a%20b', sbRequestBody.ControlInterface, 'utf-8', 'application/json', 0, 0);
    if http.LastMethodSuccess = 0 then begin
        WriteLn(http.LastErrorText);
        Exit;
    end;

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
end;
