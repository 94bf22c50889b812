# Balancer, service and the deployment group. What CodeDeploy moves is left to CodeDeploy: `ignore_changes`.
resource "aws_lb" "main" {
  name                       = var.name
  security_groups            = [aws_security_group.alb.id]
  subnets                    = aws_subnet.public[*].id
  idle_timeout               = 60
  drop_invalid_header_fields = true
  enable_deletion_protection = var.protect
  access_logs {
    bucket  = aws_s3_bucket.access.id
    enabled = true
  }
  depends_on = [aws_s3_bucket_policy.access, aws_internet_gateway.main]
}
resource "aws_lb_target_group" "side" {
  for_each             = toset(["blue", "green"])
  name                 = "${var.name}-${each.key}"
  vpc_id               = aws_vpc.main.id
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  deregistration_delay = 30
  health_check {
    path                = "/healthz"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 2
    matcher             = "200"
  }
}
resource "aws_lb_listener" "route" {
  for_each          = { production = 443, test = 8443 }
  load_balancer_arn = aws_lb.main.arn
  port              = each.value
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.www.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.side["blue"].arn
  }
  lifecycle { ignore_changes = [default_action] }
}
resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.main.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_ecs_cluster" "main" {
  name = var.name
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
locals {
  secret_before = "arn:aws:secretsmanager:us-east-2:123456789012:secret:bash-dog/app-a1B2c3"
  text          = replace(file("${path.module}/../taskdef.json"), local.secret_before, aws_secretsmanager_secret.app.arn)
  containers = [for one in jsondecode(local.text).containerDefinitions : merge(one, {
  image = "${aws_ecr_repository.image[one.name].repository_url}:${var.tag}" })]
}
resource "aws_ecs_task_definition" "first" {
  family                   = var.name
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = aws_iam_role.role["ecs-execution"].arn
  task_role_arn            = aws_iam_role.role["ecs-task"].arn
  container_definitions    = jsonencode(local.containers)
  runtime_platform {
    cpu_architecture        = "X86_64"
    operating_system_family = "LINUX"
  }
}
resource "aws_ecs_service" "main" {
  name                              = var.name
  cluster                           = aws_ecs_cluster.main.id
  task_definition                   = aws_ecs_task_definition.first.arn
  desired_count                     = 2
  launch_type                       = "FARGATE"
  platform_version                  = "1.4.0"
  health_check_grace_period_seconds = 60
  propagate_tags                    = "SERVICE"
  deployment_controller {
    type = "CODE_DEPLOY"
  }
  network_configuration {
    subnets         = aws_subnet.task[*].id
    security_groups = [aws_security_group.task.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.side["blue"].arn
    container_name   = "nginx"
    container_port   = 8080
  }
  lifecycle { ignore_changes = [task_definition, load_balancer, desired_count] }
  depends_on = [aws_lb_listener.route, aws_iam_role_policy.execution, aws_iam_role_policy_attachment.execution,
  aws_route.nat]
}
resource "aws_appautoscaling_target" "tasks" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.main.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = 6
}
resource "aws_appautoscaling_policy" "cpu" {
  name               = "${var.name}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.tasks.service_namespace
  resource_id        = aws_appautoscaling_target.tasks.resource_id
  scalable_dimension = aws_appautoscaling_target.tasks.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

# By group, since they swap; a share, since a tenth of the traffic that fails is a tenth of the total.
resource "aws_cloudwatch_metric_alarm" "side" {
  for_each            = aws_lb_target_group.side
  alarm_name          = "${var.name}-5xx-${each.key}"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  threshold           = 5
  treat_missing_data  = "notBreaching"
  dynamic "metric_query" {
    for_each = { e = "HTTPCode_Target_5XX_Count", r = "RequestCount" }
    content {
      id = metric_query.key
      metric {
        namespace   = "AWS/ApplicationELB"
        metric_name = metric_query.value
        period      = 60
        stat        = "Sum"
        dimensions  = { LoadBalancer = aws_lb.main.arn_suffix, TargetGroup = each.value.arn_suffix }
      }
    }
  }
  metric_query {
    id          = "p"
    expression  = "IF(r > 50, 100 * FILL(e, 0) / r, 0)"
    label       = "5xx percent"
    return_data = true
  }
}
resource "aws_cloudwatch_metric_alarm" "elb" {
  alarm_name          = "${var.name}-elb-5xx"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  threshold           = 60
  treat_missing_data  = "notBreaching"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_ELB_5XX_Count"
  statistic           = "Sum"
  period              = 60
  dimensions          = { LoadBalancer = aws_lb.main.arn_suffix }
}

resource "aws_codedeploy_app" "main" {
  name             = var.name
  compute_platform = "ECS"
}
resource "aws_codedeploy_deployment_group" "main" {
  app_name               = aws_codedeploy_app.main.name
  deployment_group_name  = var.name
  service_role_arn       = aws_iam_role.role["codedeploy"].arn
  deployment_config_name = "CodeDeployDefault.ECSCanary10Percent5Minutes"
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]
  }
  alarm_configuration {
    enabled = true
    alarms  = concat([for one in aws_cloudwatch_metric_alarm.side : one.alarm_name], [aws_cloudwatch_metric_alarm.elb.alarm_name])
  }
  blue_green_deployment_config {
    deployment_ready_option {
      action_on_timeout = "CONTINUE_DEPLOYMENT"
    }
    terminate_blue_instances_on_deployment_success {
      action                           = "TERMINATE"
      termination_wait_time_in_minutes = 60
    }
  }
  deployment_style {
    deployment_option = "WITH_TRAFFIC_CONTROL"
    deployment_type   = "BLUE_GREEN"
  }
  ecs_service {
    cluster_name = aws_ecs_cluster.main.name
    service_name = aws_ecs_service.main.name
  }
  load_balancer_info {
    target_group_pair_info {
      prod_traffic_route {
        listener_arns = [aws_lb_listener.route["production"].arn]
      }
      test_traffic_route {
        listener_arns = [aws_lb_listener.route["test"].arn]
      }
      target_group {
        name = aws_lb_target_group.side["blue"].name
      }
      target_group {
        name = aws_lb_target_group.side["green"].name
      }
    }
  }
}

resource "aws_lambda_function" "smoke" {
  function_name    = "CodeDeployHook_${var.name}-smoke"
  role             = aws_iam_role.role["hook"].arn
  runtime          = "python3.12"
  handler          = "index.handler"
  timeout          = 60
  filename         = var.hook_zip
  source_code_hash = filebase64sha256(var.hook_zip)
  environment {
    variables = { URL = "https://${aws_lb.main.dns_name}:8443/healthz", HOST = "www.${var.zone}" }
  }
  vpc_config {
    subnet_ids         = aws_subnet.task[*].id
    security_group_ids = [aws_security_group.hook.id]
  }
  depends_on = [aws_iam_role_policy.hook, aws_cloudwatch_log_group.hook]
}
resource "aws_lambda_permission" "events" {
  statement_id  = "deployments"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.smoke.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.deployments.arn
}
