// Deep

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("a.b.c.d.e:", result.a.b.c.d.e);
