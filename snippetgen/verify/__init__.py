"""The stage that runs snippets and compares what arrives with what Postman sends."""
