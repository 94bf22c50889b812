"""bash-dog: a small shop window. One page, one health check that asks its database.

Needs nothing but Python 3 and pg8000 (pure Python). Every request ends within 20 seconds: less than
nginx waits (25 s), which is less than the balancer's drain (30 s).
"""
import hmac
import html
import os
import signal
import sys
import threading
from hashlib import sha256
from http import cookies
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pg8000.dbapi

BIND = os.environ.get("BIND", "127.0.0.1")
PORT = int(os.environ.get("PORT", "8000"))
SESSION_KEY = os.environ["SESSION_KEY"].encode()
VERSION = os.environ.get("VERSION", "dev")
DATABASE = {
    "host": os.environ["DB_HOST"],
    "port": int(os.environ.get("DB_PORT", "5432")),
    "database": os.environ["DB_NAME"],
    "user": os.environ["DB_USER"],
    "password": os.environ["DB_PASSWORD"],
    "timeout": 2,
}


def query(statement):
    connection = pg8000.dbapi.connect(**DATABASE)
    try:
        cursor = connection.cursor()
        cursor.execute(statement)
        return cursor.fetchall()
    finally:
        connection.close()


def signed(value):
    return value + "." + hmac.new(SESSION_KEY, value.encode(), sha256).hexdigest()


def visits_of(cookie_header):
    """Sessions live in a signed cookie: a task that goes takes no session with it."""
    jar = cookies.SimpleCookie(cookie_header or "")
    if "visits" not in jar:
        return 0
    value = jar["visits"].value.split(".")[0]
    return int(value) if hmac.compare_digest(jar["visits"].value, signed(value)) else 0


class Shop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "bash-dog"
    timeout = 20

    def answer(self, status, body, headers=()):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        if self.path == "/healthz":
            try:
                query("SELECT 1")
            except Exception as error:  # whatever it is, this task cannot serve
                return self.answer(503, "database: " + html.escape(type(error).__name__))
            return self.answer(200, "ok")
        if self.path != "/":
            return self.answer(404, "no such page")
        visits = visits_of(self.headers.get("Cookie")) + 1
        rows = query("SELECT name, price_cents FROM catalogue ORDER BY name")
        items = "".join(f"<li>{html.escape(n)}: {c // 100}.{c % 100:02d}</li>" for n, c in rows)
        cookie = f"visits={signed(str(visits))}; Path=/; HttpOnly; Secure; SameSite=Lax"
        page = f"<title>bash-dog</title><h1>bash-dog {html.escape(VERSION)}</h1><ul>{items}</ul>"
        return self.answer(200, page + f"<p>visit {visits}</p>", [("Set-Cookie", cookie)])

    def log_message(self, form, *values):
        sys.stdout.write("%s %s\n" % (self.address_string(), form % values))


def main():
    server = ThreadingHTTPServer((BIND, PORT), Shop)
    server.daemon_threads = False  # requests under way are finished before the process ends
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()
    server.server_close()


if __name__ == "__main__":
    main()
