const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("http:", result.http);
console.log("json:", result.json);
console.log("resp:", result.resp);
console.log("jResp:", result.jResp);
console.log("i:", result.i);
console.log("count_i:", result.count_i);
console.log("success:", result.success);
console.log("fmt:", result.fmt);
console.log("show:", result.show);
console.log("response:", result.response);
console.log("result:", result.result);
console.log("os:", result.os);
console.log("err:", result.err);
