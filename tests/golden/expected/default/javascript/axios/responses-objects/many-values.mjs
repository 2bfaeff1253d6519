// Many values

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("field_0:", result.field_0);
console.log("field_1:", result.field_1);
console.log("field_2:", result.field_2);
console.log("field_3:", result.field_3);
console.log("field_4:", result.field_4);
console.log("field_5:", result.field_5);
console.log("field_6:", result.field_6);
console.log("field_7:", result.field_7);
console.log("field_8:", result.field_8);
console.log("field_9:", result.field_9);
console.log("field_10:", result.field_10);
console.log("field_11:", result.field_11);
console.log("field_12:", result.field_12);
console.log("field_13:", result.field_13);
console.log("field_14:", result.field_14);
console.log("field_15:", result.field_15);
console.log("field_16:", result.field_16);
console.log("field_17:", result.field_17);
console.log("field_18:", result.field_18);
console.log("field_19:", result.field_19);
console.log("field_20:", result.field_20);
console.log("field_21:", result.field_21);
console.log("field_22:", result.field_22);
console.log("field_23:", result.field_23);
console.log("field_24:", result.field_24);
console.log("field_25:", result.field_25);
console.log("field_26:", result.field_26);
console.log("field_27:", result.field_27);
console.log("field_28:", result.field_28);
console.log("field_29:", result.field_29);
// ... and 50 more values.
