with open("photo.jpg", "rb") as file:
    response = requests.put(
        "https://bucket.example.com/{{key}}",
        headers={"Content-Type": "image/jpeg"},
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
