"""Turn Postman collections into request snippets that send exactly what Postman sends."""

__version__ = "0.1.0"
