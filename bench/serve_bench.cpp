// The served cloud over loopback, beside a server that answers the same bytes to everybody. Load is
// made here: so many connections, each with one request under way.
#include "bench/task_definition.hpp"
#include "harness/loopback/listener.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/serve/served_cloud.hpp"

#include <benchmark/benchmark.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace greenroom;
using namespace greenroom::harness;

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using WallClock = std::chrono::steady_clock;

constexpr int requests_a_round = 4000;

/// What any server cannot do without: HTTP read and written by Beast, one thread, a fixed answer.
class FixedServer {
 public:
  FixedServer() : acceptor_(io_, tcp::endpoint(asio::ip::address_v4::loopback(), 0)) {
    accept();
    thread_ = std::thread([this] { io_.run(); });
  }
  ~FixedServer() {
    io_.stop();
    thread_.join();
  }
  FixedServer(const FixedServer&) = delete;
  FixedServer& operator=(const FixedServer&) = delete;
  std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

 private:
  struct Session : std::enable_shared_from_this<Session> {
    explicit Session(tcp::socket socket) : stream(std::move(socket)) {
      answer.version(11);
      answer.set(http::field::content_type, "application/x-amz-json-1.1");
      answer.body() = std::string(1024, 'x');
      answer.keep_alive(true);
      answer.prepare_payload();
    }
    void read() {
      request = {};
      http::async_read(stream, buffer, request,
                       [self = shared_from_this()](error_code error, std::size_t) {
                         if (!error) self->write();
                       });
    }
    void write() {
      http::async_write(stream, answer, [self = shared_from_this()](error_code error, std::size_t) {
        if (!error) self->read();
      });
    }
    beast::tcp_stream stream;
    beast::flat_buffer buffer;
    http::request<http::string_body> request;
    http::response<http::string_body> answer;
  };

  void accept() {
    acceptor_.async_accept([this](error_code error, tcp::socket socket) {
      if (error) return;
      socket.set_option(tcp::no_delay(true));
      std::make_shared<Session>(std::move(socket))->read();
      accept();
    });
  }

  asio::io_context io_{1};
  tcp::acceptor acceptor_;
  std::thread thread_;
};

/// Sends one request again and again over its connections, and waits for whole answers.
class Load {
 public:
  Load(std::uint16_t port, int connections, std::string request) : request_(std::move(request)) {
    for (int i = 0; i < connections; ++i) {
      all_.push_back(std::make_unique<Connection>(Connection{tcp::socket(io_), {}, {}, {}}));
      all_.back()->socket.connect({asio::ip::address_v4::loopback(), port});
      all_.back()->socket.set_option(tcp::no_delay(true));
      all_.back()->block.resize(16 * 1024);
    }
  }

  void round(int requests) {
    left_ = requests;
    for (const auto& connection : all_) ask(*connection);
    io_.restart();
    io_.run();
    if (failed_) throw std::runtime_error("a request failed: " + trouble_);
  }
  std::chrono::nanoseconds median() {
    std::sort(times_.begin(), times_.end());
    return times_.empty() ? std::chrono::nanoseconds(0) : times_[times_.size() / 2];
  }

 private:
  struct Connection {
    tcp::socket socket;
    std::string answer, block;
    WallClock::time_point sent;
  };

  void ask(Connection& connection) {
    if (left_ == 0 || failed_) return;
    --left_;
    connection.answer.clear();
    connection.sent = WallClock::now();
    asio::async_write(connection.socket, asio::buffer(request_),
                      [this, &connection](error_code error, std::size_t) {
                        if (error) return fail(error.message());
                        read(connection);
                      });
  }

  void read(Connection& connection) {
    connection.socket.async_read_some(
        asio::buffer(connection.block), [this, &connection](error_code error, std::size_t got) {
          if (error) return fail(error.message());
          connection.answer.append(connection.block, 0, got);
          is_whole(connection.answer) ? done(connection) : read(connection);
        });
  }

  void done(Connection& connection) {
    if (!connection.answer.starts_with("HTTP/1.1 200")) return fail(connection.answer);
    if (times_.size() < 100'000) times_.push_back(WallClock::now() - connection.sent);
    ask(connection);
  }

  static bool is_whole(const std::string& answer) {
    const std::size_t head = answer.find("\r\n\r\n");
    if (head == std::string::npos) return false;
    constexpr std::string_view name = "Content-Length: ";
    const std::size_t at = answer.find(name);
    return at < head && answer.size() >= head + 4 + std::stoul(answer.substr(at + name.size(), 12));
  }

  void fail(std::string what) {
    failed_ = true;
    trouble_ = std::move(what);
    io_.stop();
  }

  asio::io_context io_{1};
  std::string request_;
  std::vector<std::unique_ptr<Connection>> all_;
  std::vector<std::chrono::nanoseconds> times_;
  int left_ = 0;
  bool failed_ = false;
  std::string trouble_;
};

std::string wire(const std::string& service, const std::string& target, const std::string& body) {
  const bool query = target.empty();
  std::string text = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n";
  text += "Authorization: AWS4-HMAC-SHA256 Credential=test/20260105/us-east-2/" + service +
          "/aws4_request, SignedHeaders=host;x-amz-date, Signature=" + std::string(64, '0') +
          "\r\nX-Amz-Date: 20260105T090000Z\r\nContent-Type: ";
  text += query ? "application/x-www-form-urlencoded\r\n"
                : "application/x-amz-json-1.1\r\nX-Amz-Target: " + target + "\r\n";
  return text + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// greenroom serve, without its program: the clock of the machine, no keys asked for.
class Served {
 public:
  Served()
      : cloud_(play(), settings(), wall_now()), listener_([this](const seam::HttpRequest& request) {
          const std::lock_guard lock(mutex_);
          return cloud_.answer(request, wall_now());
        }) {}
  std::uint16_t port() const { return listener_.port(); }
  const WorldNames& names() { return cloud_.run().names(); }

  std::string deployment() {
    const std::string spec =
        R"({\"version\":0.0,\"Resources\":[{\"TargetService\":{\"Type\":\"AWS::ECS::Service\",)"
        R"(\"Properties\":{\"TaskDefinition\":\")" +
        names().task_definition_arn +
        R"(\",\"LoadBalancerInfo\":{\"ContainerName\":\"nginx\",\"ContainerPort\":8080}}}}]})";
    seam::HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"},
                       {"X-Amz-Target", "CodeDeploy_20141006.CreateDeployment"}};
    request.body =
        R"({"applicationName":")" + names().application + R"(","deploymentGroupName":")" +
        names().deployment_group +
        R"(","revision":{"revisionType":"AppSpecContent","appSpecContent":{"content":")" + spec +
        "\"}}}";
    const std::lock_guard lock(mutex_);
    const std::string body = cloud_.answer(request, wall_now()).value().body;
    const std::size_t at = body.find("\"d-");
    if (at == std::string::npos) throw std::runtime_error("no deployment: " + body);
    return body.substr(at + 1, body.find('"', at + 1) - at - 1);
  }

 private:
  static Case play() {
    LoadOptions options;
    options.search = {std::string(GREENROOM_SOURCE_DIR) + "/scenarios"};
    return case_of_world("bash-dog", options);
  }
  static ServeSettings settings() {
    ServeSettings settings;
    settings.clock = {.is_virtual = false, .scale = 1};
    return settings;
  }

  std::mutex mutex_;
  ServedCloud cloud_;
  Listener listener_;
};

void serve(benchmark::State& state, std::uint16_t port, const std::string& request) {
  const int connections = static_cast<int>(state.range(0));
  Load load(port, connections, request);
  load.round(requests_a_round / 4);  // connections are warm, and so is the cache
  for ([[maybe_unused]] auto _ : state) load.round(requests_a_round);
  state.SetItemsProcessed(state.iterations() * requests_a_round);
  state.counters["p50_us"] = static_cast<double>(load.median().count()) / 1000;
  state.SetLabel("floor/serve/" + std::to_string(connections));
}

void floor_serve(benchmark::State& state) {
  FixedServer server;
  serve(state, server.port(),
        wire("ecs", "AmazonEC2ContainerServiceV20141113.DescribeServices",
             R"({"cluster":"bash-dog","services":["bash-dog"]})"));
  state.SetLabel("");
}

void describe_services(benchmark::State& state) {
  Served served;
  serve(state, served.port(),
        wire("ecs", "AmazonEC2ContainerServiceV20141113.DescribeServices",
             R"({"cluster":"bash-dog","services":["bash-dog"]})"));
}

void describe_target_health(benchmark::State& state) {
  Served served;
  std::string arn;
  for (const char c : served.names().target_groups.begin()->second)
    arn += c == ':' ? "%3A" : c == '/' ? "%2F" : std::string(1, c);
  serve(state, served.port(),
        wire("elasticloadbalancing", "",
             "Action=DescribeTargetHealth&Version=2015-12-01&TargetGroupArn=" + arn));
}

void get_secret_value(benchmark::State& state) {
  Served served;
  serve(state, served.port(),
        wire("secretsmanager", "secretsmanager.GetSecretValue", R"({"SecretId":"bash-dog/app"})"));
}

void get_deployment(benchmark::State& state) {
  Served served;
  serve(state, served.port(),
        wire("codedeploy", "CodeDeploy_20141006.GetDeployment",
             R"({"deploymentId":")" + served.deployment() + "\"}"));
}

void register_task_definition(benchmark::State& state) {
  Served served;
  serve(state, served.port(),
        wire("ecs", "AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition",
             bench::task_definition_of_3_kb()));
}

constexpr auto us = benchmark::kMicrosecond;
BENCHMARK(floor_serve)->Name("floor/serve")->Arg(1)->Arg(32)->Unit(us)->UseRealTime();
BENCHMARK(describe_services)
    ->Name("serve/DescribeServices")
    ->Arg(1)
    ->Arg(32)
    ->Unit(us)
    ->UseRealTime();
BENCHMARK(describe_target_health)
    ->Name("serve/DescribeTargetHealth")
    ->Arg(1)
    ->Arg(32)
    ->Unit(us)
    ->UseRealTime();
BENCHMARK(get_secret_value)->Name("serve/GetSecretValue")->Arg(1)->Arg(32)->Unit(us)->UseRealTime();
BENCHMARK(get_deployment)->Name("serve/GetDeployment")->Arg(1)->Arg(32)->Unit(us)->UseRealTime();
BENCHMARK(register_task_definition)
    ->Name("serve/RegisterTaskDefinition")
    ->Arg(32)
    ->Unit(us)
    ->UseRealTime();

}  // namespace
