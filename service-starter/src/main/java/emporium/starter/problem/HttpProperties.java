package emporium.starter.problem;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxJson the largest JSON body a controller takes
 */
@ConfigurationProperties("emporium.http")
record HttpProperties(@DefaultValue("1MB") DataSize maxJson) {}
