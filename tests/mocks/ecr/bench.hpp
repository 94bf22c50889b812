// A registry with one repository, asked over its own API and over ECR's.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/ecr/layers.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"

#include <string>
#include <utility>

namespace greenroom::tests {

inline const std::string image_type = "application/vnd.oci.image.manifest.v1+json";

struct RegistryBench {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  mocks::gateway::Options options{mocks::gateway::Auth::none};

  RegistryBench() { call("CreateRepository", {{"repositoryName", "bash-dog/app"}}); }

  seam::HttpResponse send(const std::string& method, const std::string& target,
                          const std::string& body = "", seam::Headers headers = {}) {
    seam::HttpRequest request;
    request.method = method;
    request.target = target;
    request.host = "127.0.0.1";
    request.body = body;
    request.headers = std::move(headers);
    request.headers.push_back({"Host", "127.0.0.1:5000"});
    return mocks::gateway::answer(scene, request, options);
  }
  mocks::Result<mocks::Json> call(const char* operation, const mocks::JsonObject& input) {
    return mocks::invoke(scene, "ecr", operation, input,
                         {"123456789012", "AKIAEXAMPLE", "arn:aws:iam::123456789012:root", "t"});
  }
  /// The code of a refusal; empty: it was none.
  std::string refused(const char* operation, const mocks::JsonObject& input) {
    const auto answer = call(operation, input);
    return answer ? std::string() : answer.error().code;
  }
  /// The digest of a blob that is pushed at once.
  std::string push_blob(const std::string& bytes, const std::string& name = "bash-dog/app") {
    const std::string digest = mocks::ecr::sha256_of(bytes);
    send("POST", "/v2/" + name + "/blobs/uploads/?digest=" + digest, bytes);
    return digest;
  }
  std::string manifest(const std::string& config, const std::string& layer) {
    return R"({"schemaVersion":2,"mediaType":")" + image_type +
           R"(","config":{"mediaType":"application/vnd.oci.image.config.v1+json","size":6,"digest":")" +
           config +
           R"("},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","size":5,"digest":")" +
           layer + R"("}]})";
  }
  seam::HttpResponse push(const std::string& reference, const std::string& manifest,
                          const std::string& type = image_type) {
    return send("PUT", "/v2/bash-dog/app/manifests/" + reference, manifest,
                {{"Content-Type", type}});
  }
};

inline std::string header(const seam::HttpResponse& answer, const std::string& name) {
  const std::string* value = seam::find_header(answer.headers, name);
  return value == nullptr ? std::string() : *value;
}

inline std::string code(const seam::HttpResponse& answer) {
  const mocks::Json document = boost::json::parse(answer.body);
  return std::string(document.at("errors").at(0).at("code").as_string());
}

}  // namespace greenroom::tests
