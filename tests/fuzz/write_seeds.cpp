// greenroom_fuzz_seeds DIR: what the targets begin with, a folder each. Files of scenarios/ for the
// loaders; requests and journal of canary's rehearsal for the rest.
#include "harness/language/load.hpp"
#include "harness/play/run.hpp"
#include "mocks/gateway/gateway.hpp"
#include "tests/fuzz/bytes.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace greenroom;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) {}
  void add(const std::string& target, const std::string& name, const std::string& text) const {
    fs::create_directories(folder_ / target);
    std::ofstream(folder_ / target / name, std::ios::binary) << text;
  }

 private:
  fs::path folder_;
};

void add_files(const Seeds& seeds, const fs::path& scenarios) {
  for (const auto& entry : fs::recursive_directory_iterator(scenarios)) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string kind = harness::kind_of_file(entry.path().string());
    if (kind == "scenario" || kind == "world")
      seeds.add(kind, entry.path().filename().string(), read(entry.path()));
  }
  const fs::path project = scenarios / "projects/bash-dog";
  seeds.add("project", "bash-dog",
            read(project / "greenroom.yaml") + "%% taskdef.json\n" +
                read(project / "taskdef.json") + "%% appspec.yaml\n" +
                read(project / "appspec.yaml"));
  seeds.add("project", "hooks",
            read(project / "greenroom.yaml") + "%% appspec.yaml\n" +
                read(project / "appspec.hooks.yaml"));
}

/// A request of each kind to the registry.
void add_registry(const Seeds& seeds) {
  const auto add = [&](const char* name, const char* method, const char* target,
                       const char* body = "") {
    seam::HttpRequest request;
    request.method = method;
    request.target = target;
    request.headers = {{"Content-Type", "application/vnd.oci.image.manifest.v1+json"},
                       {"Content-Range", "0-3"}};
    request.body = body;
    seeds.add("registry", name, "?" + fuzz::text_of(request));
  };
  add("version", "GET", "/v2/");
  add("tags", "GET", "/v2/bash-dog/app/tags/list?n=1&last=a");
  add("begin", "POST", "/v2/bash-dog/app/blobs/uploads/");
  add("mount", "POST", "/v2/bash-dog/app/blobs/uploads/?mount=sha256:00&from=bash-dog/app");
  add("manifest", "PUT", "/v2/bash-dog/app/manifests/v9",
      R"({"schemaVersion":2,"config":{"digest":"sha256:00"},"layers":[]})");
  add("index", "PUT", "/v2/bash-dog/app/manifests/v9",
      R"({"schemaVersion":2,"manifests":[{"digest":"sha256:00"}]})");
  add("read", "GET", "/v2/bash-dog/app/manifests/v1");
}

/// As they come over a socket, good ones and others.
void add_wire(const Seeds& seeds) {
  const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
  seeds.add("http", "get", "GET /_greenroom/health HTTP/1.1\r\nHost: a\r\n\r\n");
  seeds.add("http", "form",
            post + "Content-Length: 44\r\n\r\nAction=GetCallerIdentity&Version=2011-06-15\n" +
                post + "Expect: 100-continue\r\n\r\n");
  seeds.add("http", "chunked",
            post +
                "Transfer-Encoding: chunked\r\nX-Amz-Target: "
                "AmazonEC2ContainerServiceV20141113.ListClusters\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
  seeds.add("http", "fault",
            "POST /_greenroom/faults HTTP/1.1\r\nHost: a\r\nContent-Length: 37\r\n\r\n"
            "{\"answer_lost\": \"ecs:ListClusters#1\"}");
  const std::string sum = "x-amz-checksum-crc32";
  seeds.add("chunked", "trailer", sum + "\n5\r\nhello\r\n0\r\n" + sum + ":NhCmhg==\r\n\r\n");
  seeds.add("chunked", "signed",
            "\n5;chunk-signature=" + std::string(64, 'a') +
                "\r\nhello\r\n0;chunk-signature=" + std::string(64, 'b') + "\r\n\r\n");
}

/// One request of each operation: more of them would only be slower to begin with.
void add_rehearsal(const Seeds& seeds, const fs::path& scenario) {
  const auto cases = harness::load_cases(scenario.string(), {});
  harness::PlayOptions options;
  std::set<std::string> seen;
  options.exchange = [&](std::uint64_t, const seam::HttpRequest& request,
                         const seam::HttpResponse&) {
    const auto what = mocks::gateway::recognise(mocks::Cloud{}, request);
    if (!seen.insert(what.service + "." + what.operation).second) return;
    const std::string name = what.service + "." + what.operation, text = fuzz::text_of(request);
    seeds.add("gateway", name, "0" + text);
    seeds.add("gateway", name + ".signed", "3" + text);
    seeds.add("sigv4", name, text);
    if (what.service == "cloudflare") seeds.add("cloudflare", name, "?" + text);
    seeds.add("codec", name, what.service + " " + what.operation + "\n" + request.body);
  };
  harness::Run run(cases.front(), std::move(options));
  run.play();
  const std::string& journal = run.journal().lines();
  seeds.add("journal", "canary", journal.substr(0, journal.find('\n', 12'000) + 1));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: greenroom_fuzz_seeds DIR\n", stderr);
    return 254;
  }
  const Seeds seeds{fs::path(argv[1])};
  const fs::path scenarios = fs::path(GREENROOM_SOURCE_DIR) / "scenarios";
  add_files(seeds, scenarios);
  add_registry(seeds);
  add_rehearsal(seeds, scenarios / "bash-dog/canary.yaml");
  add_wire(seeds);
  return 0;
}
