// The task definition that benchmarks register: 3 KB, as RegisterTaskDefinition takes it.
#pragma once

#include <string>

namespace greenroom::bench {

inline std::string task_definition_of_3_kb() {
  std::string body =
      R"({"family":"bench","networkMode":"awsvpc","requiresCompatibilities":["FARGATE"],)"
      R"("cpu":"256","memory":"512","containerDefinitions":[{"name":"app","image":"nginx:1",)"
      R"("essential":true,"environment":[)";
  for (int i = 0; body.size() < 3000; ++i)
    body += (i == 0 ? "" : ",") + std::string(R"({"name":"VARIABLE_)") + std::to_string(i) +
            R"(","value":"a value of the usual length"})";
  return body + "]}]}";
}

}  // namespace greenroom::bench
