// greenroom_schemas DIR: writes the published schemas from the table of words. For maintainers.
#include "harness/language/schema.hpp"

#include <cstdio>
#include <fstream>
#include <string>

int main(int count, char** words) {
  using greenroom::harness::FileKind;
  if (count != 2) {
    std::fputs("usage: greenroom_schemas DIR\n", stderr);
    return 254;
  }
  for (auto kind : {FileKind::scenario, FileKind::world, FileKind::project, FileKind::overlay}) {
    auto path = std::string(words[1]) + "/" + std::string(greenroom::harness::name_of(kind)) +
                ".schema.json";
    std::ofstream file(path, std::ios::binary);
    file << greenroom::harness::schema_text(kind);
    if (!file.flush()) {
      std::fprintf(stderr, "%s: cannot be written\n", path.c_str());
      return 254;
    }
  }
  return 0;
}
