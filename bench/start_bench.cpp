// The program itself: how long until greenroom serve has answered its first call, what it holds in
// memory by then, and how much more with each task definition.
#include "bench/task_definition.hpp"

#include <benchmark/benchmark.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace asio = boost::asio;

class Program {
 public:
  Program() {
    std::array<int, 2> out{};
    if (::pipe2(out.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(out[1], STDOUT_FILENO);
      const std::string program = std::string(GREENROOM_BINARY_DIR) + "/greenroom";
      if (::chdir(GREENROOM_SOURCE_DIR) == 0)
        ::execl(program.c_str(), "greenroom", "serve", "--port", "0", nullptr);
      ::_exit(127);
    }
    ::close(out[1]);
    std::string line;
    char letter = 0;
    while (::read(out[0], &letter, 1) == 1 && letter != '\n') line += letter;
    ::close(out[0]);
    const std::size_t at = line.find("\"port\":");
    if (at == std::string::npos) throw std::runtime_error("greenroom does not serve: " + line);
    const int port = std::stoi(line.substr(at + 7));
    socket_.connect({asio::ip::address_v4::loopback(), static_cast<std::uint16_t>(port)});
    socket_.set_option(asio::ip::tcp::no_delay(true));
  }
  ~Program() {
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  void ask(const std::string& operation, const std::string& body) {
    asio::write(socket_, asio::buffer("POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: "
                                      "AmazonEC2ContainerServiceV20141113." +
                                      operation +
                                      "\r\nContent-Type: application/x-amz-json-1.1\r\n"
                                      "Content-Length: " +
                                      std::to_string(body.size()) + "\r\n\r\n" + body));
    std::string heard;
    asio::read_until(socket_, asio::dynamic_buffer(heard), "\r\n\r\n");
    const std::size_t head = heard.find("\r\n\r\n") + 4;
    const std::size_t at = heard.find("Content-Length: ");
    if (!heard.starts_with("HTTP/1.1 200") || at > head) throw std::runtime_error(heard);
    const std::size_t whole = head + std::stoul(heard.substr(at + 16, 12));
    if (heard.size() < whole)
      asio::read(socket_, asio::dynamic_buffer(heard),
                 asio::transfer_exactly(whole - heard.size()));
  }

  /// Resident, in KiB.
  double memory() const {
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    std::string word;
    double kib = 0;
    while (status >> word && word != "VmRSS:") continue;
    status >> kib;
    return kib;
  }

 private:
  pid_t pid_ = -1;
  asio::io_context io_{1};
  asio::ip::tcp::socket socket_{io_};
};

void first_answer(benchmark::State& state) {
  double kib = 0;
  for ([[maybe_unused]] auto _ : state) {
    const auto began = std::chrono::steady_clock::now();
    Program program;
    program.ask("DescribeServices", R"({"cluster":"bash-dog","services":["bash-dog"]})");
    state.SetIterationTime(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    kib = program.memory();
  }
  state.counters["resident_kib"] = kib;
}
BENCHMARK(first_answer)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(10);

void memory_of_task_definitions(benchmark::State& state) {
  constexpr int definitions = 2000;
  const std::string body = greenroom::bench::task_definition_of_3_kb();
  for ([[maybe_unused]] auto _ : state) {
    Program program;
    program.ask("RegisterTaskDefinition", body);
    const double before = program.memory();
    for (int n = 0; n < definitions; ++n) program.ask("RegisterTaskDefinition", body);
    state.counters["kib_each"] = (program.memory() - before) / definitions;
  }
}
BENCHMARK(memory_of_task_definitions)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

}  // namespace
