// A cloud that is asked over HTTP as clients of S3 do.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/s3/s3.hpp"
#include "sim/journal.hpp"

#include <string>
#include <utility>
#include <vector>

namespace greenroom::tests {

struct S3Bench {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};

  seam::HttpResponse send(const std::string& method, const std::string& target,
                          const std::string& body = "", const seam::Headers& more = {},
                          const std::string& host = "127.0.0.1") {
    seam::HttpRequest request;
    request.method = method;
    request.target = target;
    request.host = host;
    request.body = body;
    request.headers = more;
    request.headers.push_back({"Host", host});
    request.headers.push_back(
        {"Authorization",
         "AWS4-HMAC-SHA256 Credential=test/20260105/us-east-2/s3/aws4_request, "
         "SignedHeaders=host, Signature=0000"});
    mocks::gateway::Options options;
    options.auth = mocks::gateway::Auth::none;
    return mocks::gateway::answer(scene, request, options);
  }
  /// The bucket "artifacts", as a client in us-east-2 makes one.
  void make_bucket(const std::string& name = "artifacts") {
    send("PUT", "/" + name,
         "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
         "<LocationConstraint>us-east-2</LocationConstraint></CreateBucketConfiguration>");
  }
  void set_versioning(const std::string& status) {
    send("PUT", "/artifacts?versioning",
         "<VersioningConfiguration><Status>" + status + "</Status></VersioningConfiguration>");
  }
};

inline bool has(const seam::HttpResponse& answer, const std::string& text) {
  return answer.body.find(text) != std::string::npos;
}

inline std::string header(const seam::HttpResponse& answer, const std::string& name) {
  const std::string* value = seam::find_header(answer.headers, name);
  return value == nullptr ? std::string() : *value;
}

/// What stands in the first element of that name.
inline std::string element(const seam::HttpResponse& answer, const std::string& name) {
  const std::string open = "<" + name + ">";
  const std::size_t at = answer.body.find(open);
  if (at == std::string::npos) return {};
  const std::size_t begin = at + open.size();
  return answer.body.substr(begin, answer.body.find('<', begin) - begin);
}

inline int count(const seam::HttpResponse& answer, const std::string& text) {
  int found = 0;
  for (std::size_t at = answer.body.find(text); at != std::string::npos;
       at = answer.body.find(text, at + 1))
    ++found;
  return found;
}

}  // namespace greenroom::tests
