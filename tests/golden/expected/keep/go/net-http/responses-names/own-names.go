req, err := http.NewRequest("GET", "https://api.example.com/things", nil)
if err != nil {
	log.Fatal(err)
}

client := &http.Client{Timeout: 30 * time.Second}
resp, err := client.Do(req)
if err != nil {
	log.Fatal(err)
}
defer resp.Body.Close()

body, err := io.ReadAll(resp.Body)
if err != nil {
	log.Fatal(err)
}
if resp.StatusCode >= 400 {
	log.Fatal(fmt.Errorf("status %s\n%s", resp.Status, body))
}

var result struct {
	HTTP     string `json:"http"`
	JSON     string `json:"json"`
	Resp     string `json:"resp"`
	JResp    string `json:"jResp"`
	I        int    `json:"i"`
	CountI   int    `json:"count_i"`
	Success  bool   `json:"success"`
	Fmt      string `json:"fmt"`
	Show     string `json:"show"`
	Response string `json:"response"`
	Result   string `json:"result"`
	Os       string `json:"os"`
	Err      string `json:"err"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
fmt.Println("http:", result.HTTP)
fmt.Println("json:", result.JSON)
fmt.Println("resp:", result.Resp)
fmt.Println("jResp:", result.JResp)
fmt.Println("i:", result.I)
fmt.Println("count_i:", result.CountI)
fmt.Println("success:", result.Success)
fmt.Println("fmt:", result.Fmt)
fmt.Println("show:", result.Show)
fmt.Println("response:", result.Response)
fmt.Println("result:", result.Result)
fmt.Println("os:", result.Os)
fmt.Println("err:", result.Err)
