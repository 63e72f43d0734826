"""A mail server that answers as the file `policy` in its folder says, and notes what it takes as other programs read it.

Usage: mail_server.py FOLDER HOST PORT [CERTIFICATE KEY]

`policy` holds what a recipient is answered (`250 2.1.5 fine`, `451 ...`, `550 ...`), or `drop`: the connection ends amid the
message. Each message taken becomes a line of `received.jsonl`, taken apart by Python's own parser.
"""

import asyncio
import email
import email.policy
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP

folder = pathlib.Path(sys.argv[1])


def policy():
    return (folder / "policy").read_text().strip()


def parts(message, kind):
    return [part.get_content() for part in message.walk() if part.get_content_type() == kind]


def taken_apart(envelope, session):
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    return {
        "to": envelope.rcpt_tos,
        "is_encrypted": session.ssl is not None,
        "headers": [[name, str(value)] for name, value in message.items()],
        "type": message.get_content_type(),
        "text": parts(message, "text/plain"),
        "html": parts(message, "text/html"),
        "parts": [part.get_content_type() for part in message.walk()],
        "defects": [repr(defect) for part in message.walk() for defect in part.defects],
        "bare_line_ends": envelope.content.replace(b"\r\n", b"").count(b"\n")
        + envelope.content.replace(b"\r\n", b"").count(b"\r"),
    }


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = "250 2.1.5 fine" if policy() == "drop" else policy()
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        if policy() == "drop":
            server.transport.abort()
            return "451 never heard"
        with (folder / "received.jsonl").open("a") as kept:
            kept.write(json.dumps(taken_apart(envelope, session)) + "\n")
        return "250 2.0.0 kept"


async def main():
    tls = None
    if len(sys.argv) > 4:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(sys.argv[4], sys.argv[5])
    make = lambda: SMTP(Handler(), tls_context=tls, require_starttls=tls is not None, hostname="mail.test")
    server = await asyncio.get_running_loop().create_server(make, sys.argv[2], int(sys.argv[3]))
    print("ready", flush=True)
    await server.serve_forever()


asyncio.run(main())
