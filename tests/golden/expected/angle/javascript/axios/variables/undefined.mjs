// Undefined

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>",
  timeout: 30_000,
});

console.log(response.data);
