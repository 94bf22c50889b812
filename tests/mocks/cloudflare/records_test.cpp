#include "tests/mocks/cloudflare/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

struct Records : Bench {
  std::string path;
  Records() { path = "/zones/" + zone() + "/dns_records"; }
  std::string add(const std::string& name, const std::string& more = "") {
    return std::string(
        json(send("POST", path,
                  R"({"type":"A","content":"192.0.2.1","name":")" + name + "\"" + more + "}"))
            .at("result")
            .at("id")
            .as_string());
  }
  std::size_t found(const std::string& query) {
    return json(send("GET", path + "?" + query)).at("result").as_array().size();
  }
};

}  // namespace

TEST_CASE("a batch is done in its order, or not at all") {
  Records bench;
  const std::string a = bench.add("a"), b = bench.add("b");
  const auto before = bench.cloud.cloudflare.zones;
  const auto failed =
      bench.send("POST", bench.path + "/batch",
                 R"({"deletes":[{"id":")" + a +
                     R"("}],"posts":[{"type":"A","name":"b","content":"192.0.2.1"}]})");
  CHECK(bench.code(failed) == 81058);
  CHECK(bench.cloud.cloudflare.zones == before);
  CHECK(bench.code(bench.send("POST", bench.path + "/batch", R"({"deletes":[{"id":"none"}]})")) ==
        81044);
  // What is deleted makes room for what is posted, though it stands behind it.
  const auto done = bench.json(
      bench.send("POST", bench.path + "/batch",
                 R"({"posts":[{"type":"CNAME","name":"a","content":"lb.example","proxied":true}],)"
                 R"("patches":[{"id":")" +
                     b + R"(","content":"192.0.2.9"}],"deletes":[{"id":")" + a + R"("}]})"));
  CHECK(done.at("result").at("deletes").at(0).at("id") == Json(a));
  CHECK(done.at("result").at("patches").at(0).at("content") == "192.0.2.9");
  CHECK(done.at("result").at("patches").at(0).at("ttl") == 1);
  CHECK(done.at("result").at("posts").at(0).at("name") == "a.bash-dog.example");
  bench.let_pass(10min);
  CHECK(cloudflare::edge(bench.cloud, "a.bash-dog.example").origin == "lb.example");
  CHECK(cloudflare::edge(bench.cloud, "b.bash-dog.example").origin == "192.0.2.9");
}

TEST_CASE(
    "the free plan's batch has two hundred operations, its records no tags and short comments") {
  Records bench;
  std::string many = R"({"deletes":[{"id":"x"})";
  for (int i = 0; i < 200; ++i) many += R"(,{"id":"x"})";
  CHECK(bench.code(bench.send("POST", bench.path + "/batch", many + "]}")) == 9207);
  const auto add = [&](const std::string& more) {
    return bench.send("POST", bench.path,
                      R"({"type":"A","name":"c","content":"192.0.2.1",)" + more + "}");
  };
  CHECK(add(R"("tags":["team:dogs"])").status == 400);
  CHECK(add(R"("comment":")" + std::string(101, 'c') + "\"").status == 400);
  const auto good = bench.json(add(R"("comment":"blue")"));
  CHECK(good.at("result").at("comment") == "blue");
  CHECK(good.at("result").as_object().contains("comment_modified_on"));
}

TEST_CASE("records are found by parts of names, contents and comments, all of them or any") {
  Records bench;
  bench.add("api", R"(,"comment":"Blue one")");
  bench.add("api-test");
  CHECK(bench.found("name.startswith=api") == 2);
  CHECK(bench.found("name.endswith=test.bash-dog.example") == 1);
  CHECK(bench.found("comment.contains=blue") == 1);
  CHECK(bench.found("comment.absent=true") == 2);
  CHECK(bench.found("content.exact=192.0.2.1&name.contains=test") == 1);
  CHECK(bench.found("comment.present=&name.contains=test&match=any") == 2);
  CHECK(bench.found("proxied=true") == 1);
  CHECK(bench.found("type=CNAME") == 1);
  CHECK(bench.found("search=blue") == 1);
  CHECK(bench.code(bench.send("GET", bench.path + "?ttl.exact=1")) == 1004);
  const auto sorted = bench.json(bench.send("GET", bench.path + "?order=name&direction=desc"));
  CHECK(sorted.at("result").at(0).at("name") == "www.bash-dog.example");
}

TEST_CASE("the dot at the end of a full name is taken off, wherever a host is named") {
  Records bench;
  const auto made = bench.json(bench.send(
      "POST", bench.path,
      R"({"type":"CNAME","name":"_1.bash-dog.example.","content":"_2.acm-validations.aws."})"));
  CHECK(made.at("result").at("name") == "_1.bash-dog.example");
  CHECK(made.at("result").at("content") == "_2.acm-validations.aws");
  const auto text = bench.json(bench.send(
      "POST", bench.path, R"({"type":"TXT","name":"bash-dog.example.","content":"the end."})"));
  CHECK(text.at("result").at("name") == "bash-dog.example");
  CHECK(text.at("result").at("content") == "the end.");
  CHECK(bench.code(bench.send("POST", bench.path,
                              R"({"type":"CNAME","name":"x..","content":"lb.example"})")) == 9000);
}

TEST_CASE("records leave and come as a file") {
  Records bench;
  bench.add("api", R"(,"ttl":120)");
  const auto file = bench.send("GET", bench.path + "/export");
  CHECK(*seam::find_header(file.headers, "content-type") == "text/plain; charset=utf-8");
  CHECK(
      file.body.find("api.bash-dog.example.\t120\tIN\tA\t192.0.2.1 ; cf_tags=cf-proxied:false\n") !=
      std::string::npos);
  CHECK(file.body.find(
            "www.bash-dog.example.\t1\tIN\tCNAME\tlb.example. ; cf_tags=cf-proxied:true") !=
        std::string::npos);
  const auto import = [&](const std::string& text) {
    seam::HttpRequest request;
    request.method = "POST";
    request.target = bench.path + "/import";
    request.headers = {{"Authorization", "Bearer " + token},
                       {"Content-Type", "multipart/form-data; boundary=XX"}};
    request.body = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"z\"\r\n\r\n" +
                   text + "\r\n--XX--\r\n";
    return bench.json(cloudflare::handle(bench.scene, request));
  };
  const auto taken = import(
      "$ORIGIN bash-dog.example.\n@ 300 IN SOA ns. host. 1 2 3 4 5\napi 120 IN A 192.0.2.1\n"
      "new\t60\tIN\tCNAME\tother.example. ; cf_tags=cf-proxied:true\n"
      "text 1 IN TXT \"a; b\"\nmail 1 IN MX 10 mx.example.\n");
  CHECK(taken.at("result").at("recs_added") == 3);
  CHECK(taken.at("result").at("total_records_parsed") == 4);
  const auto added = bench.json(bench.send("GET", bench.path + "?name=new.bash-dog.example"));
  CHECK(added.at("result").at(0).at("content") == "other.example");
  CHECK(added.at("result").at(0).at("proxied") == true);
  CHECK(bench.json(bench.send("GET", bench.path + "?type=TXT")).at("result").at(0).at("content") ==
        "a; b");
  CHECK(import("").at("success") == false);
}
