// Long

const params = new URLSearchParams({
  fields:
    "Field_Number_0,Field_Number_1,Field_Number_2,Field_Number_3,Field_Number_4,Field_Number_5,Field_Number_6,Field_Number_7,Field_Number_8,Field_Number_9,Field_Number_10,Field_Number_11",
  sort_by: "Modified_Time",
  sort_order: "desc",
  per_page: "200",
});
const response = await fetch(`https://api.example.com/s?${params}`, {
  signal: AbortSignal.timeout(30_000),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

console.log(await response.text());
