// State over restarts, without a process: a keeper is dropped and another takes up its file.
#include "harness/serve/front.hpp"
#include "harness/serve/state_keeper.hpp"
#include "mocks/snapshot.hpp"
#include "tests/harness/serve/asking.hpp"
#include "tests/harness/serve/folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <sqlite3.h>

#include <fstream>
#include <sys/stat.h>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Kept {
  explicit Kept(const std::string& path, const std::string& program = "1.0",
                bool from_saved = false, ServeSettings settings = {})
      : asking(std::move(settings)),
        file(path),
        keeper(file, asking.cloud, program, from_saved, asking.wall),
        front(asking.cloud, &keeper) {}

  int control(const std::string& method, const std::string& target, const std::string& body = "") {
    seam::HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    return front.answer(request, Peer{"127.0.0.1", 1, true}, asking.wall).answer->status;
  }
  void tag(const std::string& value) {
    asking.json("AmazonEC2ContainerServiceV20141113.TagResource",
                R"({"resourceArn":")" + asking.cloud.run().names().service_arn +
                    R"(","tags":[{"key":"kept","value":")" + value + R"("}]})");
  }
  std::string world() { return mocks::snapshot::save(asking.cloud.run().cloud()); }

  Asking asking;
  StateFile file;
  StateKeeper keeper;
  Front front;
};

std::string said_of(const std::string& path, const std::string& program = "1.0") {
  try {
    Kept kept(path, program);
  } catch (const StateProblem& why) {
    CHECK_FALSE(why.remedy.empty());
    return why.what();
  }
  return "taken";
}

void in_database(const std::string& path, const char* text) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
  CHECK(sqlite3_exec(database, text, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
}

}  // namespace

TEST_CASE("a file that is none, another's, of a later format or in use is refused in a line") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  CHECK_THAT(said_of(folder.path + "/no/where"), ContainsSubstring("cannot be opened"));
  std::ofstream(path) << std::string(5'000, 'x');
  CHECK_THAT(said_of(path), ContainsSubstring("is no state file"));
  in_database(folder.path + "/other", "CREATE TABLE recipes (name TEXT)");
  CHECK_THAT(said_of(folder.path + "/other"), ContainsSubstring("none of greenroom's"));
  in_database(folder.path + "/later", "CREATE TABLE facts (name TEXT); PRAGMA user_version=99");
  CHECK_THAT(said_of(folder.path + "/later"), ContainsSubstring("of a later greenroom"));
  const Kept first(folder.path + "/mine");
  CHECK_THAT(said_of(folder.path + "/mine"), ContainsSubstring("another process serves from"));
}

TEST_CASE("a state of another world or seed is refused, and left as it is") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  { Kept(path).tag("one"); }
  ServeSettings other;
  other.seed = 2;
  CHECK_THROWS_AS(Kept(path, "1.0", false, other), StateProblem);
  CHECK(Kept(path).keeper.played_again() == 1);
}

TEST_CASE("inputs of another version are refused with the way out: its last saved world") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  std::string saved;
  {
    Kept kept(path, "1.0");
    kept.tag("saved");
    kept.keeper.save();
    saved = kept.world();
  }
  { Kept(path, "1.1").tag("after"); }  // nothing to play again: another version may go on
  CHECK_THAT(said_of(path, "1.2"), ContainsSubstring("that greenroom 1.1 played"));
  CHECK(Kept(path, "1.2", true).world() == saved);
  CHECK(said_of(path, "1.3") == "taken");
}

TEST_CASE("an input that comes out otherwise is refused with the way out") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  { Kept(path).tag("one"); }
  in_database(path, "UPDATE inputs SET answer = '0000000000000000'");
  CHECK_THAT(said_of(path), ContainsSubstring("comes out otherwise than it did"));
  in_database(path, "UPDATE inputs SET data = 'nonsense'");
  CHECK_THAT(said_of(path), ContainsSubstring("comes out otherwise than it did"));
  CHECK_NOTHROW(Kept(path, "1.0", true));
}

TEST_CASE("the file is its owner's alone: secrets are in it") {
  const Folder folder;
  const Kept kept(folder.path + "/state");
  struct stat file {};
  REQUIRE(::stat((folder.path + "/state").c_str(), &file) == 0);
  CHECK((file.st_mode & 0777) == 0600);
}

TEST_CASE("a world is the same after a restart, to the last byte, with what is under way in it") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  std::string before, deployment;
  {
    Kept kept(path);
    deployment = kept.asking.deploy();
    for (int looks = 0; looks < 20; ++looks) kept.asking.look(deployment);
    kept.tag("two");
    CHECK(kept.control("POST", "/_greenroom/clock/advance", R"({"by":"7m"})") == 200);
    before = kept.world();
  }
  {
    Kept again(path);
    CHECK(again.keeper.played_again() == 23);
    CHECK(again.world() == before);
    for (int looks = 0; looks < 400; ++looks) again.asking.look(deployment);
    CHECK(member(again.asking.look(deployment), "status") == "Succeeded");
    again.keeper.save();
    before = again.world();
  }
  Kept once_more(path);
  CHECK(once_more.keeper.played_again() == 0);
  CHECK(once_more.world() == before);
}

TEST_CASE("a long log is cut by saving the world, and clients keep their names") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  std::string before;
  {
    Kept kept(path);
    for (std::uint64_t n = 0; n < StateKeeper::inputs_between_saves + 100; ++n)
      kept.tag(std::to_string(n));
    CHECK(kept.file.inputs() == 100);
    before = kept.world();
  }
  Kept again(path);
  CHECK(again.world() == before);
  again.tag("last");
  CHECK(again.asking.cloud.run().journal().lines().find("client-2") == std::string::npos);
}

TEST_CASE("faults that were raised act as before, counts and all, and end with their withdrawal") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  const std::string list = "AmazonEC2ContainerServiceV20141113.ListClusters";
  const auto lists = [&](Kept& kept) { return kept.asking.json(list, "{}").status; };
  {
    Kept kept(path);
    REQUIRE(kept.control("POST", "/_greenroom/faults",
                         R"({"error":"ecs:ListClusters#3..5","code":"ServerException"})") == 200);
    CHECK(lists(kept) == 200);
    CHECK(lists(kept) == 200);
    CHECK(lists(kept) == 500);
  }
  {
    Kept again(path);
    CHECK(lists(again) == 500);
    CHECK(again.control("DELETE", "/_greenroom/faults?id=0") == 200);
  }
  Kept last(path);
  CHECK(lists(last) == 200);
}

TEST_CASE("kept, put and restored worlds outlive a restart, and a reset one is the first again") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  std::string first, restored;
  {
    Kept kept(path);
    first = kept.world();
    kept.tag("kept");
    CHECK(kept.control("POST", "/_greenroom/snapshots", R"({"name":"a"})") == 200);
    kept.tag("later");
    CHECK(kept.control("POST", "/_greenroom/restore", R"({"name":"a"})") == 200);
    restored = kept.world();
  }
  {
    Kept again(path);
    CHECK(again.world() == restored);
    CHECK(again.asking.cloud.snapshots().contains("a"));
    again.tag("more");
    CHECK(again.control("POST", "/_greenroom/reset") == 200);
  }
  Kept last(path);
  CHECK(last.world() == first);
  CHECK(last.control("DELETE", "/_greenroom/snapshots?name=a") == 200);
  CHECK(last.file.kept().empty());
}

TEST_CASE("a connection that was completed is usable after a restart") {
  const Folder folder;
  const std::string path = folder.path + "/state";
  const std::string service = "com.amazonaws.codeconnections.CodeConnections_20231201.";
  {
    Kept kept(path);
    kept.asking.json(service + "CreateConnection",
                     R"({"ConnectionName":"github","ProviderType":"GitHub"})");
    REQUIRE(kept.control("POST", "/_greenroom/connections", R"({"complete":"github"})") == 200);
  }
  Kept again(path);
  CHECK(member(again.asking.json(service + "ListConnections", "{}"), "ConnectionStatus") ==
        "AVAILABLE");
}
