// What every test includes is compiled once.
int main() { }
