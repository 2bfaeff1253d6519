-- This example assumes that the Chilkat API has been unlocked.

DECLARE @hr int
DECLARE @i int

DECLARE @http int
EXEC @hr = sp_OACreate 'Chilkat.Http', @http OUT

DECLARE @sbRequestBody int
EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbRequestBody OUT
EXEC sp_OAMethod @sbRequestBody, 'Append', NULL, N'{"name": "Zoë \"Z\" $HOME ''q'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}'

-- Adds the "Authorization: Bearer <token>" header.
EXEC sp_OASetProperty @http, 'AuthToken', N'<token>'

EXEC sp_OAMethod @http, 'SetRequestHeader', NULL, N'X-Trace', N'{{trace}}-1'

DECLARE @resp int
EXEC sp_OAMethod @http, 'PTextSb', @resp OUT, N'POST', N'https://api.example.com/v1/{{tenant}}/things?q=a%20b', @sbRequestBody, N'utf-8', N'application/json', 0, 0
DECLARE @ckTmp1 int
EXEC sp_OAGetProperty @http, 'LastMethodSuccess', @ckTmp1 OUT
IF @ckTmp1 = 0 BEGIN
    DECLARE @ckTmp2 nvarchar(4000)
    EXEC sp_OAGetProperty @http, 'LastErrorText', @ckTmp2 OUT
    PRINT @ckTmp2
    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbRequestBody
    RETURN
END

DECLARE @sbResponseBody int
EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbResponseBody OUT
EXEC sp_OAMethod @resp, 'GetBodySb', NULL, @sbResponseBody

DECLARE @jResp int
EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @jResp OUT
EXEC sp_OAMethod @jResp, 'LoadSb', NULL, @sbResponseBody
EXEC sp_OASetProperty @jResp, 'EmitCompact', 0

PRINT N'Response Body:'
DECLARE @ckTmp3 nvarchar(4000)
EXEC sp_OAMethod @jResp, 'Emit', @ckTmp3 OUT
PRINT @ckTmp3

DECLARE @respStatusCode int
EXEC sp_OAGetProperty @resp, 'StatusCode', @respStatusCode OUT
PRINT CONCAT(N'Response Status Code = ', @respStatusCode)
IF @respStatusCode >= 400 BEGIN
    PRINT N'Response Header:'
    DECLARE @ckTmp4 nvarchar(4000)
    EXEC sp_OAGetProperty @resp, 'Header', @ckTmp4 OUT
    PRINT @ckTmp4
    PRINT N'Failed.'
    EXEC @hr = sp_OADestroy @resp
    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbRequestBody
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
    RETURN
END

EXEC @hr = sp_OADestroy @resp

-- Sample JSON response:
-- (Sample code for parsing the JSON response is shown below)

-- {
--   "id": 7,
--   "done": false,
--   "ratio": 0.5,
--   "rows": [
--     {
--       "type": "x",
--       "owner": {
--         "name": "Ada"
--       }
--     }
--   ],
--   "next": null
-- }

-- Sample code for parsing the JSON response...

DECLARE @id int
EXEC sp_OAMethod @jResp, 'IntOf', @id OUT, N'id'
DECLARE @done int
EXEC sp_OAMethod @jResp, 'BoolOf', @done OUT, N'done'
DECLARE @ratio nvarchar(4000)
EXEC sp_OAMethod @jResp, 'StringOf', @ratio OUT, N'ratio'

PRINT CONCAT(N'id: ', @id)
PRINT CONCAT(N'done: ', @done)
PRINT CONCAT(N'ratio: ', @ratio)

DECLARE @count_i int
EXEC sp_OAMethod @jResp, 'SizeOfArray', @count_i OUT, N'rows'
SET @i = 0
WHILE @i < @count_i BEGIN
    EXEC sp_OASetProperty @jResp, 'I', @i
    DECLARE @type nvarchar(4000)
    EXEC sp_OAMethod @jResp, 'StringOf', @type OUT, N'rows[i].type'
    DECLARE @ownerName nvarchar(4000)
    EXEC sp_OAMethod @jResp, 'StringOf', @ownerName OUT, N'rows[i].owner.name'

    PRINT CONCAT(N'rows[i].type: ', @type)
    PRINT CONCAT(N'rows[i].owner.name: ', @ownerName)
    SET @i = @i + 1
END

DECLARE @nextIsNull int
EXEC sp_OAMethod @jResp, 'IsNullOf', @nextIsNull OUT, N'next'

PRINT CONCAT(N'next is null: ', @nextIsNull)

EXEC @hr = sp_OADestroy @http
EXEC @hr = sp_OADestroy @sbRequestBody
EXEC @hr = sp_OADestroy @sbResponseBody
EXEC @hr = sp_OADestroy @jResp
