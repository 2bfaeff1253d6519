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
	Data []struct {
		ID    int `json:"id"`
		Owner struct {
			Name string `json:"name"`
		} `json:"owner"`
	} `json:"data"`
	Tags []string `json:"tags"`
	Info struct {
		Page int  `json:"page"`
		More bool `json:"more"`
	} `json:"info"`
}
if err := json.Unmarshal(body, &result); err != nil {
	log.Fatal(err)
}
for _, item := range result.Data {
	fmt.Println("data.id:", item.ID)
	fmt.Println("data.owner.name:", item.Owner.Name)
}
for _, item := range result.Tags {
	fmt.Println("tags:", item)
}
fmt.Println("info.page:", result.Info.Page)
fmt.Println("info.more:", result.Info.More)
