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
	Type    string `json:"type"`
	Range   int    `json:"range"`
	Func    string `json:"func"`
	Class   string `json:"class"`
	Import  string `json:"import"`
	Default bool   `json:"default"`
	String  string `json:"string"`
	Len     int    `json:"len"`
	Nil     any    `json:"nil"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
fmt.Println("type:", result.Type)
fmt.Println("range:", result.Range)
fmt.Println("func:", result.Func)
fmt.Println("class:", result.Class)
fmt.Println("import:", result.Import)
fmt.Println("default:", result.Default)
fmt.Println("string:", result.String)
fmt.Println("len:", result.Len)
fmt.Println("nil:", result.Nil)
