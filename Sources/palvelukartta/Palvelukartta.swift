@main enum E { static func main() {} }
