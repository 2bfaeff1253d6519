// String url

import axios from "axios";

const response = await axios({
  url: "<base_url>/users/:id",
  params: { x: "1" },
  timeout: 30_000,
});

console.log(response.data);
