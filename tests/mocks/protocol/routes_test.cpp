// Routes of REST services, on a model as S3 and Lambda have them.
#include "mocks/model/routes.hpp"

#include "mocks/protocol/rest.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using model::Location;
using model::Miss;

namespace {

struct Storage {
  model::Shape text{"String", model::Kind::text};
  std::vector<model::Member> part;
  model::Shape upload{"UploadPartRequest"};
  model::Service service;
  std::unique_ptr<model::Routes> routes;

  Storage() {
    for (const char* name : {"partNumber", "uploadId"}) {
      model::Member member{name, name, &text};
      member.required = true;
      member.location = Location::query;
      part.push_back(member);
    }
    upload.members = part;
    add("CopyToParts", "PUT", "/{Bucket}/{Key+}", &upload);
    add("DeleteIt", "DELETE", "/{Bucket}");
    add("GetAcl", "GET", "/{Bucket}?acl");
    add("GetFunction", "GET", "/2015-03-31/functions/{Name}/configuration");
    add("GetObject", "GET", "/{Bucket}/{Key+}");
    add("GetObjectAcl", "GET", "/{Bucket}/{Key+}?acl");
    add("ListBuckets", "GET", "/");
    add("ListFunctions", "GET", "/2015-03-31/functions/");
    add("ListObjects", "GET", "/{Bucket}");
    add("ListObjectsV2", "GET", "/{Bucket}?list-type=2");
    add("PutObject", "PUT", "/{Bucket}/{Key+}");
    add("Tail", "GET", "/tags/{arn+}/all");
    routes = std::make_unique<model::Routes>(service);
  }
  void add(const char* name, const char* method, const char* uri,
           const model::Shape* input = nullptr) {
    model::Operation operation;
    operation.name = name;
    operation.method = method;
    operation.uri = uri;
    operation.input = input;
    service.operations.push_back(operation);
  }
  std::string ask(const char* method, const std::string& target) const {
    const auto routed = routes->find(method, target);
    if (routed.operation == nullptr)
      return routed.miss == Miss::method ? "method" : routed.miss == Miss::path ? "path" : "bad";
    std::string said(routed.operation->name);
    for (const auto& label : routed.labels)
      said += " " + std::string(label.name) + "=" + label.value;
    return said;
  }
};

}  // namespace

TEST_CASE("a path that no route has is told from a method that none has there") {
  const Storage s;
  CHECK(s.ask("POST", "/bucket/key") == "method");
  CHECK(s.ask("POST", "/") == "method");
  CHECK(s.ask("GET", "/bucket/%GG") == "bad");
  CHECK(s.ask("GET", "/bucket/%F") == "bad");
  CHECK(s.ask("GET", "/bucket/%FF%FE") == "bad");
  CHECK(s.ask("GET", "//") == "path");
  s.routes->find("GET", "");
  model::Service xml;
  xml.speaks_rest_xml = true;
  CHECK(protocol::unrouted(xml, Miss::method).code == "MethodNotAllowed");
  CHECK(protocol::unrouted(xml, Miss::method).http_status == 405);
  CHECK(protocol::unrouted(xml, Miss::bad_path).code == "InvalidURI");
  CHECK(protocol::unrouted({}, Miss::path).code == "UnknownOperationException");
  CHECK(protocol::unrouted({}, Miss::path).http_status == 404);
}

TEST_CASE("words go before labels, labels before greedy ones, named parameters before none") {
  const Storage s;
  CHECK(s.ask("GET", "/") == "ListBuckets");
  CHECK(s.ask("GET", "/b") == "ListObjects Bucket=b");
  CHECK(s.ask("GET", "/b/") == "ListObjects Bucket=b");
  CHECK(s.ask("GET", "/b?list-type=2&prefix=x") == "ListObjectsV2 Bucket=b");
  CHECK(s.ask("GET", "/b?list-type=1") == "ListObjects Bucket=b");
  CHECK(s.ask("GET", "/b?acl") == "GetAcl Bucket=b");
  CHECK(s.ask("GET", "/b?acl=") == "GetAcl Bucket=b");
  CHECK(s.ask("GET", "/b/k?acl&x-id=GetObjectAcl") == "GetObjectAcl Bucket=b Key=k");
  CHECK(s.ask("GET", "/2015-03-31/functions") == "ListFunctions");
  CHECK(s.ask("GET", "/2015-03-31/functions/") == "ListFunctions");
  CHECK(s.ask("GET", "/2015-03-31/functions/f/configuration") == "GetFunction Name=f");
  CHECK(s.ask("GET", "/tags/a/b/all") == "Tail arn=a/b");
}

TEST_CASE(
    "a greedy label keeps slashes and escapes, and operations of one path part by what they "
    "require") {
  const Storage s;
  CHECK(s.ask("GET", "/b/a//c%2Fd+e%20f/") == "GetObject Bucket=b Key=a//c/d+e f/");
  CHECK(s.ask("GET", "/b//a") == "GetObject Bucket=b Key=/a");
  CHECK(s.ask("PUT", "/b/k") == "PutObject Bucket=b Key=k");
  CHECK(s.ask("PUT", "/b/k?partNumber=1") == "PutObject Bucket=b Key=k");
  CHECK(s.ask("PUT", "/b/k?partNumber=1&uploadId=u") == "CopyToParts Bucket=b Key=k");
}
