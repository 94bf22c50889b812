#include "harness/cli/serving.hpp"

#include "harness/cli/environment.hpp"
#include "harness/cli/help.hpp"
#include "harness/cli/reports.hpp"
#include "harness/loopback/authority.hpp"
#include "harness/loopback/wall.hpp"
#include "harness/serve/access_log.hpp"
#include "harness/serve/front.hpp"
#include "harness/serve/state_keeper.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/system/system_error.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <mutex>
#include <sys/resource.h>

namespace greenroom::harness::cli {
namespace {

/// Thousands of connections are thousands of files.
void lift_file_limit() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

std::string authority_folder(const Serve& wanted) {
  if (!wanted.ca.empty()) return std::filesystem::absolute(wanted.ca).string();
  const std::string state = variable("XDG_STATE_HOME");
  if (!state.empty()) return state + "/greenroom";
  const std::string home = variable("HOME");
  if (home.empty())
    refuse("--tls needs a folder to keep its authority in, and HOME is not set", "--ca DIR");
  return home + "/.local/state/greenroom";
}

std::string url_of(const Serve& wanted, std::uint16_t port) {
  const bool is_any = wanted.listen == "0.0.0.0" || wanted.listen == "::";
  std::string host = is_any ? "127.0.0.1" : wanted.listen;
  if (host.find(':') != std::string::npos) host = "[" + host + "]";
  return (wanted.tls ? "https://" : "http://") + host + ":" + std::to_string(port);
}

void greet_program(const Serve& wanted, const ServedCloud& cloud, std::uint16_t port,
                   const std::string& ca_file) {
  nlohmann::ordered_json document = {{"format", 1},
                                     {"url", url_of(wanted, port)},
                                     {"port", port},
                                     {"world", cloud.played().world.name},
                                     {"clock", text_of(cloud.settings().clock)}};
  if (!ca_file.empty()) document["ca"] = ca_file;
  fmt::print("{}\n", document.dump());
}

void greet_person(const Serve& wanted, ServedCloud& cloud, std::uint16_t port,
                  const std::string& ca_file) {
  const std::string url = url_of(wanted, port);
  auto variables = cloud.variables();
  if (wanted.auth == "none")
    variables["AWS_ACCESS_KEY_ID"] = variables["AWS_SECRET_ACCESS_KEY"] = "test";
  fmt::print("greenroom {} serves world {} on {} (clock {}, auth {}; Ctrl-C stops)\n", version(),
             cloud.played().world.name, url, text_of(cloud.settings().clock), wanted.auth);
  fmt::print("  export AWS_ENDPOINT_URL={} CLOUDFLARE_BASE_URL={}/client/v4\n  export", url, url);
  for (const auto& [name, value] : variables) fmt::print(" {}={}", name, value);
  fmt::print("\n");
  if (ca_file.empty()) return;
  fmt::print(
      "  export AWS_CA_BUNDLE={0} REQUESTS_CA_BUNDLE={0} SSL_CERT_FILE={0} "
      "NODE_EXTRA_CA_CERTS={0}\n",
      ca_file);
}

/// Lines are whole when they are there: who follows the file reads no halves.
class LogFile {
 public:
  explicit LogFile(const std::string& name) {
    if (name.empty()) return;
    file_ = name == "-" ? stdout : std::fopen(name.c_str(), "ae");
    if (file_ == nullptr)
      refuse("the access log cannot be written: " + name + ": " + std::strerror(errno),
             "--access-log access.jsonl");
  }
  ~LogFile() {
    if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  }
  LogFile(const LogFile&) = delete;
  LogFile& operator=(const LogFile&) = delete;
  bool wanted() const { return file_ != nullptr; }
  void write(const std::string& line) {
    std::fwrite(line.data(), 1, line.size(), file_);
    std::fflush(file_);
  }

 private:
  std::FILE* file_ = nullptr;
};

std::unique_ptr<Listener> listener_for(Listener::FullHandler handler, ListenerSettings where) {
  const std::string place = where.address + " port " + std::to_string(where.port);
  const bool is_taken = where.port != 0;
  try {
    return std::make_unique<Listener>(std::move(handler), std::move(where));
  } catch (const boost::system::system_error& error) {
    refuse(fmt::format("{} cannot be had: {}", place, error.code().message()),
           is_taken ? "--port 0" : "--listen 127.0.0.1");
  }
}

void keep_state(const Serve& wanted, ServedCloud& cloud, std::unique_ptr<StateFile>& file,
                std::unique_ptr<StateKeeper>& keeper) {
  try {
    file = std::make_unique<StateFile>(wanted.state);
    keeper = std::make_unique<StateKeeper>(*file, cloud, version(), wanted.from_saved, wall_now());
  } catch (const StateProblem& why) {
    refuse(why.what(), why.remedy);
  } catch (const std::exception& why) {
    refuse(wanted.state + " cannot be used: " + why.what(), "--state ANOTHER-FILE");
  }
}

}  // namespace

void refuse(const std::string& what, const std::string& remedy) {
  throw BadInput({command_line(what, "", remedy)});
}

ListenerSettings listening(const Serve& wanted, std::uint16_t port) {
  ListenerSettings settings;
  settings.address = wanted.listen;
  settings.port = port;
  boost::system::error_code failed;
  const auto address = boost::asio::ip::make_address(wanted.listen, failed);
  if (failed)
    refuse("--listen takes an address, not \"" + wanted.listen + "\"", "--listen 127.0.0.1");
  if (!address.is_loopback() && wanted.auth != "full")
    refuse("--listen " + wanted.listen +
               " lets other machines in: then every call must be signed and verified",
           "--listen " + wanted.listen + " --auth full");
  return settings;
}

void serve_until_told(const Serve& wanted, ServedCloud& cloud, ListenerSettings where) {
  lift_file_limit();
  LogFile log(wanted.access_log);
  std::unique_ptr<StateFile> file;
  std::unique_ptr<StateKeeper> keeper;
  if (!wanted.state.empty()) keep_state(wanted, cloud, file, keeper);
  Front front(cloud, keeper.get());
  std::string ca_file;
  if (wanted.tls) {
    try {
      Authority authority = authority_in(authority_folder(wanted), {wanted.listen});
      ca_file = authority.certificate_file;
      where.tls = std::move(authority.identity);
    } catch (const NoAuthority& why) {
      refuse(why.what(), "--ca DIR");
    }
  }
  std::mutex mutex;  // until the greeting is printed, nothing is answered
  std::unique_lock greeting(mutex);
  if (log.wanted())
    where.seen = [&](const Access& access) {
      mocks::gateway::Recognised what;
      if (access.request != nullptr)
        what = mocks::gateway::recognise(cloud.run().cloud(), *access.request);
      log.write(access_line(access, what, wall_now().date));
    };
  const bool is_any_port = where.port == 0;
  const auto listener = listener_for(
      [&](const seam::HttpRequest& request, const Peer& peer) {
        const std::lock_guard lock(mutex);
        return front.answer(request, peer, wall_now());
      },
      std::move(where));
  if (wanted.common.json || is_any_port)
    greet_program(wanted, cloud, listener->port(), ca_file);
  else if (!wanted.common.quiet)
    greet_person(wanted, cloud, listener->port(), ca_file);
  std::fflush(stdout);
  greeting.unlock();
  listener->every(std::chrono::milliseconds(50), [&] { front.tick(wall_now()); });
  wait_while([] { return !interrupted(); });
  listener->stop();
  if (keeper != nullptr) keeper->save();
}

}  // namespace greenroom::harness::cli
