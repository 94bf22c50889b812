// The listener under bad input and load. Deadlines are short here, so that they come.
#include "harness/loopback/listener.hpp"

#include "tests/harness/serve/wire_client.hpp"

#include <boost/system/system_error.hpp>
#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

ListenerSettings short_tempered() {
  ListenerSettings settings;
  settings.head = settings.body = 150ms;
  settings.stop = 3s;
  return settings;
}

/// Says what was asked, and counts how often it was.
struct Echo {
  explicit Echo(ListenerSettings settings = {})
      : listener(
            [this](const seam::HttpRequest& request, const Peer&) {
              ++asked;
              seam::HttpResponse answer;
              answer.body = request.method + " " + request.target + " " + request.body;
              return Reply{std::move(answer), {}};
            },
            std::move(settings)) {}
  bool serves() { return status_in(answer_to(listener.port(), get("/still"))) == 200; }

  std::atomic<int> asked{0};
  Listener listener;
};

}  // namespace

TEST_CASE("who sends a request too slowly is cut off, and others are served meanwhile") {
  Echo echo(short_tempered());
  WireClient slow(echo.listener.port());
  slow.send("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ");
  int served = 0;
  for (; served < 50'000 && !slow.is_cut_off(); ++served) {  // fewer than its headers may have
    slow.send("x");
    REQUIRE(echo.serves());
  }
  CHECK(served > 0);
  CHECK(slow.is_cut_off());
  CHECK(slow.hear_to_the_end().empty());
  CHECK(echo.asked == served);
}

TEST_CASE("a body that never comes whole is not answered and reaches nobody") {
  Echo echo(short_tempered());
  WireClient half(echo.listener.port());
  half.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
  CHECK(half.closed_by_peer());
  CHECK(echo.serves());
  CHECK(echo.asked == 1);
}

TEST_CASE("what is no HTTP, or lies about its length, is refused and reaches nobody") {
  Echo echo;
  const std::uint16_t port = echo.listener.port();
  const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
  for (const std::string& bad :
       {std::string("\x16\x03\x01\x02"), std::string("\r\n\r\n\r\nwhat"),
        std::string("GET / HTTP/9.9\r\n\r\n"), std::string("G@T / HTTP/1.1\r\n\r\n"),
        std::string("GET /\x01 HTTP/1.1\r\n\r\n"), post + "No colon\r\n\r\n",
        post + "Content-Length: -1\r\n\r\n", post + "Content-Length: 1x\r\n\r\n1",
        post + "Content-Length: 99999999999999999999\r\n\r\n",
        post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
        post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\nGET"}) {
    INFO(bad);
    WireClient client(port);
    const int status = status_in(client.send(bad).hear_to_the_end());
    CHECK((status == 400 || status == 413));
  }
  CHECK(echo.asked == 0);
  CHECK(echo.serves());
}

TEST_CASE("a request of HTTP/1.1 names one host, and one of HTTP/1.0 at most one") {
  Echo echo;
  const std::uint16_t port = echo.listener.port();
  const std::string end = "Connection: close\r\n\r\n";
  for (const std::string& bad :
       {"GET / HTTP/1.1\r\n" + end, "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n" + end,
        "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n" + end, "GET / HTTP/1.1\r\nHost: a b\r\n" + end,
        "GET / HTTP/1.1\r\nHost: a/b\r\n" + end, "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n" + end,
        "POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n" + end}) {
    INFO(bad);
    CHECK(status_in(answer_to(port, bad)) == 400);
  }
  CHECK(echo.asked == 0);
  for (const std::string& good :
       {"GET / HTTP/1.0\r\n" + end, "GET / HTTP/1.0\r\nHost: a\r\n" + end,
        "GET / HTTP/1.1\r\nHost: a:80\r\n" + end, "GET / HTTP/1.1\r\nHost:\r\n" + end,
        "GET / HTTP/1.1\r\nHost: [::1]:80\r\n" + end}) {
    INFO(good);
    CHECK(status_in(answer_to(port, good)) == 200);
  }
}

TEST_CASE("headers and bodies above their limits are refused with 431 and 413") {
  ListenerSettings settings;
  settings.body_bytes = 1000;
  Echo echo(settings);
  const std::uint16_t port = echo.listener.port();
  const std::string head = "POST / HTTP/1.1\r\nHost: a\r\n";
  CHECK(status_in(answer_to(port, head + "X: " + std::string(70'000, 'x') + "\r\n\r\n")) == 431);
  CHECK(status_in(answer_to(port, head + "Content-Length: 1001\r\n\r\n")) == 413);
  CHECK(status_in(answer_to(port, head + "Content-Length: 1001\r\nExpect: 100-continue\r\n\r\n")) ==
        413);
  const std::string chunk = "200\r\n" + std::string(512, 'x') + "\r\n";
  CHECK(status_in(answer_to(port, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk +
                                      "0\r\n\r\n")) == 413);
  CHECK(echo.asked == 0);
  // Whoever is still sending hears why, too.
  CHECK(status_in(answer_to(
            port, head + "Content-Length: 4000000\r\n\r\n" + std::string(4'000'000, 'x'))) == 413);
}

TEST_CASE("clients that hang up in the middle of anything harm nobody") {
  Echo echo;
  const std::string whole =
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n" + std::string(40, 'b');
  for (std::size_t length = 0; length < whole.size(); ++length)
    WireClient(echo.listener.port()).send(whole.substr(0, length)).hang_up();
  for (int n = 0; n < 50; ++n) WireClient(echo.listener.port()).send(whole).hang_up();
  CHECK(echo.serves());
}

TEST_CASE("two thousand connections at once are all answered") {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  if (files.rlim_cur < 4'200) SKIP("this machine opens at most " << files.rlim_cur << " files");
  Echo echo;
  std::vector<WireClient> clients;
  for (int n = 0; n < 2'000; ++n) clients.emplace_back(echo.listener.port());
  for (WireClient& client : clients) client.send("GET /many HTTP/1.1\r\nHost: a\r\n\r\n");
  int answered = 0;
  for (WireClient& client : clients) answered += status_in(client.hear("GET /many")) == 200 ? 1 : 0;
  CHECK(answered == 2'000);
  CHECK(echo.asked == 2'000);
}

TEST_CASE("above the most connections one is turned away with 503, until another has gone") {
  ListenerSettings settings;
  settings.connections = 2;
  Echo echo(settings);
  const std::string ask = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
  WireClient first(echo.listener.port()), second(echo.listener.port());
  CHECK(status_in(first.send(ask).hear("GET /")) == 200);
  CHECK(status_in(second.send(ask).hear("GET /")) == 200);
  CHECK(status_in(WireClient(echo.listener.port()).hear_to_the_end()) == 503);
  first.hang_up();
  bool again = false;
  for (int n = 0; n < 200 && !again; ++n) again = echo.serves();
  CHECK(again);
}

TEST_CASE("a handler that throws is a 500, and the connection lives on") {
  Listener listener([](const seam::HttpRequest&) -> std::optional<seam::HttpResponse> {
    throw std::runtime_error("broken inside");
  });
  WireClient client(listener.port());
  const std::string ask = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
  CHECK(status_in(client.send(ask).hear("broken inside")) == 500);
  CHECK(status_in(client.send(ask).hear("broken inside")) == 500);
}

TEST_CASE("a port that is taken and an address that is not ours are said") {
  Echo echo;
  ListenerSettings settings;
  settings.port = echo.listener.port();
  CHECK_THROWS_AS(Echo(settings), boost::system::system_error);
  settings.port = 0;
  settings.address = "192.0.2.1";
  CHECK_THROWS_AS(Echo(settings), boost::system::system_error);
}

TEST_CASE("when it stops, what is under way is answered and idle connections close") {
  Echo echo;
  WireClient idle(echo.listener.port()), busy(echo.listener.port());
  CHECK(status_in(idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").hear("GET /")) == 200);
  busy.send("POST /last HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbo");
  CHECK(echo.serves());  // by now the half of a request was read
  std::thread stops([&] { echo.listener.stop(); });
  CHECK(idle.closed_by_peer());
  const std::string heard = busy.send("dy").hear_to_the_end();
  stops.join();
  CHECK(heard.find("Connection: close") != std::string::npos);
  CHECK(heard.ends_with("POST /last body"));
  CHECK_THROWS(WireClient(echo.listener.port()));
}

TEST_CASE("a request that never comes whole does not keep it from stopping") {
  ListenerSettings settings;
  settings.stop = 100ms;
  Echo echo(settings);
  WireClient half(echo.listener.port());
  half.send("GET / HT");
  CHECK(echo.serves());
  echo.listener.stop();
  CHECK(echo.asked == 1);
}

TEST_CASE("an answer can go on piece by piece, until it or the listener ends") {
  std::atomic<int> pieces{0};
  Listener listener(
      [&](const seam::HttpRequest& request, const Peer&) {
        const bool ends = request.target == "/ends";
        return Reply{seam::HttpResponse{200, {}, "first\n"},
                     [&, ends]() -> std::optional<std::string> {
                       const int n = ++pieces;
                       if (n % 2 == 0) return "";
                       if (ends && n > 4) return std::nullopt;
                       return "piece " + std::to_string(n) + "\n";
                     }};
      },
      ListenerSettings{});
  const std::string heard = answer_to(listener.port(), get("/ends"));
  CHECK(heard.find("Transfer-Encoding: chunked") != std::string::npos);
  CHECK(heard.find("first\n") < heard.find("piece 1\n"));
  CHECK(heard.find("piece 1\n") < heard.find("piece 3\n"));
  CHECK(heard.ends_with("0\r\n\r\n"));
  WireClient follows(listener.port());
  CHECK_FALSE(follows.send(get("/goes-on")).hear("piece").empty());
  std::thread stops([&] { listener.stop(); });
  CHECK(follows.hear_to_the_end().ends_with("0\r\n\r\n"));
  stops.join();
}

TEST_CASE("each request is told to whoever keeps the log, refused and unanswered ones too") {
  std::vector<std::pair<int, std::string>> seen;
  ListenerSettings settings;
  settings.seen = [&](const Access& access) {
    seen.emplace_back(access.status, access.request ? access.request->target : "unread");
    CHECK(access.peer.address == "127.0.0.1");
    CHECK(access.peer.is_loopback);
  };
  {
    Listener listener(
        [](const seam::HttpRequest& request, const Peer&) {
          if (request.target == "/lost") return Reply{};
          return Reply{seam::HttpResponse{204, {}, ""}, {}};
        },
        settings);
    answer_to(listener.port(), get("/fine"));
    answer_to(listener.port(), get("/lost"));
    answer_to(listener.port(), "what is this\r\n\r\n");
    listener.stop();
  }
  using Seen = std::vector<std::pair<int, std::string>>;
  CHECK(seen == Seen{{204, "/fine"}, {0, "/lost"}, {400, "unread"}});
}
