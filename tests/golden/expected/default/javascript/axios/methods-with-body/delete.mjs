// Delete

import axios from "axios";

const response = await axios({
  method: "DELETE",
  url: "https://api.example.com/things",
  data: { ids: [1, 2] },
  timeout: 30_000,
});

console.log(response.data);
