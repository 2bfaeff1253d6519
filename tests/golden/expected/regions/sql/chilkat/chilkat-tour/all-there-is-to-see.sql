-- All there is to see
--
-- Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID
-- Run it by sqlcmd, which puts environment variables in place of their names.

DECLARE @hr int
DECLARE @i int

DECLARE @glob int
EXEC @hr = sp_OACreate 'Chilkat.Global', @glob OUT
DECLARE @unlocked int
EXEC sp_OAMethod @glob, 'UnlockBundle', @unlocked OUT, N'$(CHILKAT_UNLOCK_CODE)'
IF @unlocked = 0 BEGIN
    DECLARE @ckTmp1 nvarchar(4000)
    EXEC sp_OAGetProperty @glob, 'LastErrorText', @ckTmp1 OUT
    PRINT @ckTmp1
    EXEC @hr = sp_OADestroy @glob
    RETURN
END
EXEC @hr = sp_OADestroy @glob

-- tag::request[] --8<-- [start:request]
DECLARE @http int
EXEC @hr = sp_OACreate 'Chilkat.Http', @http OUT
EXEC sp_OASetProperty @http, 'RequireSslCertVerify', 1

-- The following JSON is sent in the request body.

-- {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

DECLARE @json int
EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @json OUT
EXEC sp_OAMethod @json, 'UpdateString', NULL, N'name', N'Zoë "Z" $HOME ''q'' 50% #{x} `y` \ [z]'
DECLARE @ckTmp2 nvarchar(max) = N'two' + NCHAR(10) + N'lines'
EXEC sp_OAMethod @json, 'UpdateString', NULL, N'"a.b"', @ckTmp2
EXEC sp_OAMethod @json, 'UpdateNumber', NULL, N'big', N'12345678901'
EXEC sp_OAMethod @json, 'UpdateNumber', NULL, N'price', N'1.10'
EXEC sp_OAMethod @json, 'UpdateBool', NULL, N'on', 1
EXEC sp_OAMethod @json, 'UpdateNull', NULL, N'none'
EXEC sp_OAMethod @json, 'UpdateNumber', NULL, N'list[0].id', N'$(ID)'
EXEC sp_OAMethod @json, 'UpdateNewArray', NULL, N'empty'

-- Adds the "Authorization: Bearer ..." header.
EXEC sp_OASetProperty @http, 'AuthToken', N'$(TOKEN)'

EXEC sp_OAMethod @http, 'SetRequestHeader', NULL, N'X-Trace', N'$(TRACE)-1'

DECLARE @resp int
EXEC sp_OAMethod @http, 'PostJson3', @resp OUT, N'https://api.example.com/v1/$(TENANT)/things?q=a%20b', N'application/json', @json
DECLARE @ckTmp3 int
EXEC sp_OAGetProperty @http, 'LastMethodSuccess', @ckTmp3 OUT
IF @ckTmp3 = 0 BEGIN
    DECLARE @ckTmp4 nvarchar(4000)
    EXEC sp_OAGetProperty @http, 'LastErrorText', @ckTmp4 OUT
    PRINT @ckTmp4
    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @json
    RETURN
END
-- end::request[] --8<-- [end:request]

-- tag::response[] --8<-- [start:response]
DECLARE @sbResponseBody int
EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbResponseBody OUT
EXEC sp_OAMethod @resp, 'GetBodySb', NULL, @sbResponseBody

DECLARE @jResp int
EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @jResp OUT
EXEC sp_OAMethod @jResp, 'LoadSb', NULL, @sbResponseBody
EXEC sp_OASetProperty @jResp, 'EmitCompact', 0

PRINT N'Response Body:'
DECLARE @ckTmp5 nvarchar(4000)
EXEC sp_OAMethod @jResp, 'Emit', @ckTmp5 OUT
PRINT @ckTmp5

DECLARE @respStatusCode int
EXEC sp_OAGetProperty @resp, 'StatusCode', @respStatusCode OUT
PRINT CONCAT(N'Response Status Code = ', @respStatusCode)
IF @respStatusCode >= 400 BEGIN
    PRINT N'Response Header:'
    DECLARE @ckTmp6 nvarchar(4000)
    EXEC sp_OAGetProperty @resp, 'Header', @ckTmp6 OUT
    PRINT @ckTmp6
    DECLARE @errCode nvarchar(4000)
    EXEC sp_OAMethod @jResp, 'StringOf', @errCode OUT, N'code'
    DECLARE @errMessage nvarchar(4000)
    EXEC sp_OAMethod @jResp, 'StringOf', @errMessage OUT, N'message'
    PRINT CONCAT(N'code: ', @errCode)
    PRINT CONCAT(N'message: ', @errMessage)
    PRINT N'Failed.'
    EXEC @hr = sp_OADestroy @resp
    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @json
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
EXEC @hr = sp_OADestroy @json
EXEC @hr = sp_OADestroy @sbResponseBody
EXEC @hr = sp_OADestroy @jResp
-- end::response[] --8<-- [end:response]
