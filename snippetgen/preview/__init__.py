"""The site as it would be published, for its writer's browser only, and always the newest."""
