# Run once, when the volume is empty: one schema per service, with the one user that has rights on it.
# Sourced by the image's entry point.
for schema in users catalog orders payments; do
  password=MYSQL_${schema^^}_PASSWORD
  MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --protocol=socket -uroot <<END
CREATE DATABASE $schema CHARACTER SET utf8mb4;
CREATE USER '$schema'@'%' IDENTIFIED BY '${!password}';
GRANT ALL ON $schema.* TO '$schema'@'%';
END
done
