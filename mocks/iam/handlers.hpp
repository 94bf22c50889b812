// The handlers of IAM, a file's together. What they share is in parts.hpp.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::iam {

// roles.cpp
Result<Json> create_role(Call& call, const JsonObject& input);
Result<Json> get_role(Call& call, const JsonObject& input);
Result<Json> list_roles(Call& call, const JsonObject& input);
Result<Json> update_role(Call& call, const JsonObject& input);
Result<Json> update_role_description(Call& call, const JsonObject& input);
Result<Json> update_assume_role_policy(Call& call, const JsonObject& input);
Result<Json> delete_role(Call& call, const JsonObject& input);
// service_linked_roles.cpp
Result<Json> create_service_linked_role(Call& call, const JsonObject& input);
Result<Json> delete_service_linked_role(Call& call, const JsonObject& input);
Result<Json> get_service_linked_role_deletion_status(Call& call, const JsonObject& input);
// users.cpp
Result<Json> create_user(Call& call, const JsonObject& input);
Result<Json> get_user(Call& call, const JsonObject& input);
Result<Json> list_users(Call& call, const JsonObject& input);
Result<Json> update_user(Call& call, const JsonObject& input);
Result<Json> delete_user(Call& call, const JsonObject& input);
Result<Json> create_group(Call& call, const JsonObject& input);
Result<Json> get_group(Call& call, const JsonObject& input);
Result<Json> list_groups(Call& call, const JsonObject& input);
Result<Json> delete_group(Call& call, const JsonObject& input);
Result<Json> add_user_to_group(Call& call, const JsonObject& input);
Result<Json> remove_user_from_group(Call& call, const JsonObject& input);
Result<Json> list_groups_for_user(Call& call, const JsonObject& input);
// access_keys.cpp
Result<Json> create_access_key(Call& call, const JsonObject& input);
Result<Json> list_access_keys(Call& call, const JsonObject& input);
Result<Json> update_access_key(Call& call, const JsonObject& input);
Result<Json> delete_access_key(Call& call, const JsonObject& input);
Result<Json> get_access_key_last_used(Call& call, const JsonObject& input);
Result<Json> list_mfa_devices(Call& call, const JsonObject& input);
Result<Json> list_ssh_public_keys(Call& call, const JsonObject& input);
Result<Json> list_signing_certificates(Call& call, const JsonObject& input);
Result<Json> list_service_specific_credentials(Call& call, const JsonObject& input);
Result<Json> get_login_profile(Call& call, const JsonObject& input);
Result<Json> delete_login_profile(Call& call, const JsonObject& input);
// holders.cpp
Result<Json> put_inline_policy(Call& call, const JsonObject& input);
Result<Json> get_inline_policy(Call& call, const JsonObject& input);
Result<Json> delete_inline_policy(Call& call, const JsonObject& input);
Result<Json> list_inline_policies(Call& call, const JsonObject& input);
Result<Json> attach_policy(Call& call, const JsonObject& input);
Result<Json> detach_policy(Call& call, const JsonObject& input);
Result<Json> list_attached_policies(Call& call, const JsonObject& input);
Result<Json> put_boundary(Call& call, const JsonObject& input);
Result<Json> delete_boundary(Call& call, const JsonObject& input);
// managed_policies.cpp
Result<Json> create_policy(Call& call, const JsonObject& input);
Result<Json> get_policy(Call& call, const JsonObject& input);
Result<Json> list_policies(Call& call, const JsonObject& input);
Result<Json> delete_policy(Call& call, const JsonObject& input);
Result<Json> create_policy_version(Call& call, const JsonObject& input);
Result<Json> get_policy_version(Call& call, const JsonObject& input);
Result<Json> list_policy_versions(Call& call, const JsonObject& input);
Result<Json> delete_policy_version(Call& call, const JsonObject& input);
Result<Json> set_default_policy_version(Call& call, const JsonObject& input);
Result<Json> list_entities_for_policy(Call& call, const JsonObject& input);
// profiles.cpp
Result<Json> create_instance_profile(Call& call, const JsonObject& input);
Result<Json> get_instance_profile(Call& call, const JsonObject& input);
Result<Json> list_instance_profiles(Call& call, const JsonObject& input);
Result<Json> list_instance_profiles_for_role(Call& call, const JsonObject& input);
Result<Json> add_role_to_instance_profile(Call& call, const JsonObject& input);
Result<Json> remove_role_from_instance_profile(Call& call, const JsonObject& input);
Result<Json> delete_instance_profile(Call& call, const JsonObject& input);
// providers.cpp
Result<Json> create_open_id_connect_provider(Call& call, const JsonObject& input);
Result<Json> get_open_id_connect_provider(Call& call, const JsonObject& input);
Result<Json> list_open_id_connect_providers(Call& call, const JsonObject& input);
Result<Json> update_open_id_connect_provider_thumbprint(Call& call, const JsonObject& input);
Result<Json> add_client_id_to_open_id_connect_provider(Call& call, const JsonObject& input);
Result<Json> remove_client_id_from_open_id_connect_provider(Call& call, const JsonObject& input);
Result<Json> delete_open_id_connect_provider(Call& call, const JsonObject& input);
// tags.cpp
Result<Json> put_some_tags(Call& call, const JsonObject& input);
Result<Json> remove_some_tags(Call& call, const JsonObject& input);
Result<Json> list_some_tags(Call& call, const JsonObject& input);
// account.cpp
Result<Json> get_account_authorization_details(Call& call, const JsonObject& input);
Result<Json> get_account_summary(Call& call, const JsonObject& input);
Result<Json> create_account_alias(Call& call, const JsonObject& input);
Result<Json> delete_account_alias(Call& call, const JsonObject& input);
Result<Json> list_account_aliases(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::iam
