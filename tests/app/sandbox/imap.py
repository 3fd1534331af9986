"""Another's IMAP client against the sandbox's mailbox: imaplib of python3. Arguments: host, port, user, password.
Two mails are there; between "ready" on standard output and a line on standard input a third arrives."""
import imaplib
import sys

host, port, user, password = sys.argv[1:5]


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: {got!r} instead of {wanted!r}")


def refused(what, act):
    try:
        act()
    except imaplib.IMAP4.error:
        return
    sys.exit(f"{what} is taken")


client = imaplib.IMAP4(host, int(port))
refused("a wrong password", lambda: client.login(user, "wrong"))
client.login(user, password)
expect("list", len(client.list()[1]), 2)
expect("select", client.select("INBOX", readonly=True), ("OK", [b"2"]))
expect("search", client.uid("SEARCH", None, "SINCE", "01-Jan-2020")[1], [b"1 2"])
expect("subject", client.search(None, "SUBJECT", "second")[1], [b"2"])
answer = client.uid("FETCH", "1:*", "(UID FLAGS RFC822.SIZE BODY.PEEK[])")[1]
bodies = [part[1] for part in answer if isinstance(part, tuple)]
expect("bodies", [b"first" in bodies[0], b"second" in bodies[1]], [True, True])
expect("part", client.fetch("1", "(BODY.PEEK[]<0.5>)")[1][0][1], b"From:")
expect("unread", client.search(None, "UNSEEN")[1], [b"1 2"])
expect("read-only", client.store("1", "+FLAGS", "\\Seen")[0], "NO")
print("ready", flush=True)
sys.stdin.readline()
expect("noop", client.noop()[0], "OK")
expect("exists", client.response("EXISTS")[1][-1], b"3")
expect("behind the last", client.uid("FETCH", "9:*", "(UID)")[1], [b"3 (UID 3)"])
expect("no folder", client.select("Nowhere")[0], "NO")
client.select("INBOX")
client.fetch("1", "(RFC822)")
expect("seen", client.search(None, "SEEN")[1], [b"1"])
expect("copy", client.uid("COPY", "2", "Archive")[0], "OK")
expect("delete", client.store("2", "+FLAGS", "(\\Deleted)")[0], "OK")
expect("expunge", client.expunge()[1], [b"2"])
expect("append", client.append("INBOX", "(\\Seen)", None, b"Subject: fourth\r\n\r\nText\r\n")[0], "OK")
expect("status", client.status("Archive", "(MESSAGES UIDNEXT)")[1], [b'"Archive" (MESSAGES 1 UIDNEXT 2)'])
refused("an unknown key", lambda: client.search(None, "NONSENSE"))
client.logout()
print("done", flush=True)
