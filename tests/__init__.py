"""The battery: behaviour through public doors, on the embedded backend and on PostgreSQL with Redis."""
