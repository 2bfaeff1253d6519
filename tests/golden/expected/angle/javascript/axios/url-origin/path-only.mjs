// Path only

import axios from "axios";

const response = await axios({
  url: "<base_url>/a/b",
  timeout: 30_000,
});

console.log(response.data);
